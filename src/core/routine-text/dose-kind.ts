import type { Dose } from '../dose.ts';
import type { Reading } from './reading.ts';

/**
 * The kind of dose a line asks for. A word that says it decides, then what is counted, then what is usual for the
 * exercise: seconds and a number are holds, a number alone is reps, seconds alone go on for as long.
 */
export function kindOf(said: Reading, usual: Dose | undefined): Dose['kind'] {
	const { says, time, times, sets, breaths, pair, phases, each } = said;
	const kind = usual?.kind;
	const breathes = breaths !== undefined && (kind === 'breath' || kind === undefined);
	if (phases?.of === 'breath' || breathes) return 'breath';
	if (phases?.of === 'rep' && kind !== 'breath') return 'reps';
	if (says) return says;
	if (kind === 'breath') return 'breath';
	if (pair) return kind === 'hold' ? 'hold' : 'reps';
	if (time !== undefined) {
		if (kind === 'reps' && (each || alternates(said, usual))) return 'reps';
		if (kind === 'timed') return 'timed';
		if (times !== undefined || sets !== undefined) return 'hold';
		return kind === 'hold' ? 'hold' : 'timed';
	}
	if (times === undefined && kind === 'timed') return 'timed';
	return kind === 'hold' ? 'hold' : 'reps';
}

/** グー5秒、パー5秒: as many seconds as the exercise has phases. */
export function alternates({ moreTimes }: Reading, usual: Dose | undefined): boolean {
	return (
		moreTimes.length > 0 && usual?.kind === 'reps' && usual.phases.length === moreTimes.length + 1
	);
}
