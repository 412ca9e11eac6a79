import type { Library } from '#content/library.ts';
import type { Screens } from '#content/screens.ts';
import { isWork, type Step } from '#core/timeline.ts';

/** The one line under an exercise's name: what to do in this step. */
export function lineFor(step: Step, { exercises, phrases }: Library): string {
	const words = exercises[step.exercise];
	switch (step.kind) {
		case 'ready':
		case 'wait':
			return words.start;
		case 'relax':
		case 'rest':
			return phrases.relax;
		case 'sideChange':
			return phrases.side;
		default:
			return words.go;
	}
}

/** The word in the pill of a rep or breath: which phase it is in. */
export function phaseName(step: Step, phase: number, { exercises }: Library): string | undefined {
	return step.phases.length > 0 ? exercises[step.exercise].phaseNames?.[phase] : undefined;
}

/** What is called out when a step begins, for someone who listens to the screen. */
export function announcement(step: Step, { exercises }: Library, { player }: Screens): string {
	const name = exercises[step.exercise].name;
	const side = step.side === 'both' ? '' : player.side(step.side);
	return [player.kind[step.kind], isWork(step) || step.kind === 'ready' ? name : '', side]
		.filter((word) => word !== '')
		.join(' · ');
}

/** Seconds as they stand on the player: 45, or 9:05 from a minute up. */
export function digits(seconds: number): string {
	if (seconds < 60) return String(seconds);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
