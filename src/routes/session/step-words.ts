import type { Guide } from '#content/guide.ts';
import type { Screens } from '#content/screens.ts';
import type { SessionWords } from '#content/session-words.ts';
import type { PhraseWords } from '#content/words.ts';
import { isWork, type Step } from '#core/timeline.ts';

/** The one line under an exercise's name: what to do in this step. */
export function lineFor(step: Step, guide: Guide, phrases: PhraseWords): string {
	switch (step.kind) {
		case 'ready':
		case 'wait':
			return guide.start;
		case 'relax':
		case 'rest':
			return phrases.relax;
		case 'sideChange':
			return phrases.side;
		default:
			return guide.line;
	}
}

/** The word in the pill of a rep or breath: which phase it is in. */
export function phaseName(step: Step, phase: number, guide: Guide): string | undefined {
	if (step.phases.length === 0) return undefined;
	return (step.kind === 'breath' ? guide.breathNames : guide.phaseNames)?.[phase];
}

/** What is called out when a step begins, for someone who listens to the screen. */
export function announcement(
	step: Step,
	{ name }: Guide,
	{ player }: SessionWords,
	common: Screens['common']
): string {
	const side = step.side === 'both' ? '' : common.side(step.side);
	return [player.kind[step.kind], isWork(step) || step.kind === 'ready' ? name : '', side]
		.filter((word) => word !== '')
		.join(' · ');
}

/** Seconds as they stand on the player: 45, or 9:05 from a minute up. */
export function digits(seconds: number): string {
	if (seconds < 60) return String(seconds);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
