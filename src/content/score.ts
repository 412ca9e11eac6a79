import { cuesOf } from '#core/cue.ts';
import type { Routine } from '#core/routine.ts';
import { compileTimeline, type Step } from '#core/timeline.ts';
import type { Millis } from '#core/time.ts';
import { guideTo } from './guide.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import type { SessionWords } from './session-words.ts';
import { spoken } from './spoken.ts';

/**
 * Everything a person hears and reads in a routine, second by second, for a clinician to check. Each line has the
 * time, then what is shown when a step begins (`=`), a tone (`*`) or words (`"`).
 */
export function makeScore(
	routine: Routine,
	{ screens }: Pick<Language, 'screens'>,
	library: Library,
	{ player }: SessionWords
): string {
	const { common } = screens;
	const timeline = compileTimeline(routine);
	const shown = timeline.steps.map((step) => ({ at: step.start, line: `= ${reading(step)}` }));
	const heard = cuesOf(timeline).flatMap(({ at, tone, phrase }) => [
		...(tone ? [{ at, line: `* ${tone}` }] : []),
		...(phrase ? [{ at, line: `" ${spoken(phrase, library, routine.own)}` }] : [])
	]);
	// sorting keeps the order of what falls on the same moment: seen before heard
	const lines = [...shown, ...heard].sort((a, b) => a.at - b.at);
	const title = `${routine.id} · ${common.clock(timeline.length / 1_000)}`;
	return [title, '', ...lines.map(({ at, line }) => `${stamp(at)}  ${line}`), ''].join('\n');

	function reading(step: Step): string {
		const side = step.side === 'both' ? '' : common.side(step.side);
		const place =
			step.sets > 1 ? player.set(step.set, step.sets, step.reps > 1 ? 'reps' : 'hold') : '';
		const count = step.reps > 1 ? player.reps(1, step.reps) : '';
		return [
			guideTo(step.exercise, library, routine.own).name,
			player.kind[step.kind],
			side,
			place,
			count,
			common.clock(step.length / 1_000)
		]
			.filter((word) => word !== '')
			.join(' · ');
	}
}

function stamp(at: Millis): string {
	const minute = String(Math.floor(at / 60_000)).padStart(2, ' ');
	const second = ((at % 60_000) / 1_000).toFixed(1).padStart(4, '0');
	return `${minute}:${second}`;
}
