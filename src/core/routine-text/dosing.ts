import type { BreathDose, Dose, HoldDose, RepsDose } from '../dose.ts';
import { alternates, kindOf } from './dose-kind.ts';
import type { Reading, Slot } from './reading.ts';
import type { Remark } from './remark.ts';
import { APP, take, takeAll, takeSideChange, takeSides, usualOf, type Making } from './taking.ts';
import { timedOf } from './timed-dosing.ts';

/** A dose made of a reading, with what was taken of its own accord. */
export interface Dosing {
	readonly dose: Dose;
	readonly remarks: readonly Remark[];
	/** What the line says that this kind of dose has no place for. */
	readonly unsaid: readonly Slot[];
	/** Whether the further seconds of the line became phases. */
	readonly tookMore: boolean;
}

/**
 * The dose a line asks for. `doses` are those the exercise comes with, the usual one first; none for an exercise of
 * one's own. The text wins; what it leaves open comes from the usual dose, then from the app, and is remarked on.
 */
export function doseOf(said: Reading, doses: readonly Dose[]): Dosing {
	const making: Making = { said, doses, remarks: [], unsaid: [] };
	const kind = kindOf(said, doses[0]);
	const usual = doses[0]?.kind;
	const told = said.says !== undefined || said.phases !== undefined;
	if (usual && usual !== kind && !told)
		making.remarks.push({ kind: 'otherKind', written: kind, usual });
	const dose = MAKE[kind](making);
	const { remarks, unsaid } = making;
	return { dose, remarks, unsaid, tookMore: kind === 'reps' && alternates(said, doses[0]) };
}

const MAKE: Readonly<Record<Dose['kind'], (making: Making) => Dose>> = {
	hold: holdOf,
	reps: repsOf,
	timed: timedOf,
	breath: breathOf
};

function holdOf(making: Making): HoldDose {
	const { pair, time, rest } = making.said;
	const usual = usualOf(making, 'hold');
	const numbers = pair && { hold: Math.max(...pair), reps: Math.min(...pair) };
	if (numbers) making.remarks.push({ kind: 'numbersAsHold', ...numbers });
	const hold = time ?? numbers?.hold ?? take(making, 'hold', usual?.hold, APP.hold);
	const reps = numbers?.reps ?? holdsOf(making, hold, usual);
	const sides = takeSides(making, usual?.sides);
	// one hold has nothing to rest between
	const idle = usual?.relax ?? APP.relax(hold);
	const relax = rest ?? (reps === 1 ? idle : take(making, 'relax', usual?.relax, idle));
	const sideChange = takeSideChange(making, sides, usual);
	return { kind: 'hold', hold, relax, reps, sides, sideChange };
}

/** How many holds of one side. */
function holdsOf(making: Making, hold: number, usual: HoldDose | undefined): number {
	const { times, sets } = making.said;
	if (sets === undefined) {
		if (times !== undefined) return times;
		return take(making, 'reps', hold > APP.longestHold ? undefined : usual?.reps, 1);
	}
	if (times === undefined) {
		making.remarks.push({ kind: 'setsAsHolds', sets });
		return sets;
	}
	if (sets === 1) return times;
	if (sets * times > MOST_REPS) {
		making.unsaid.push('sets');
		return times;
	}
	making.remarks.push({ kind: 'setsInARow', sets, reps: sets * times });
	return sets * times;
}

/** The bound of a stored dose. */
const MOST_REPS = 1_000;
const MOST_SETS = 100;

function repsOf(making: Making): RepsDose {
	const { pair, time, times, phases, rest, each } = making.said;
	const usual = usualOf(making, 'reps');
	const numbers = pair && setsAndReps(making, pair);
	const reps = numbers?.reps ?? times ?? take(making, 'reps', usual?.reps, 1);
	const sets = numbers?.sets ?? making.said.sets ?? 1;
	const alternating = alternates(making.said, usual);
	if (time !== undefined && !each && !alternating) making.unsaid.push('time');
	const length =
		phases?.seconds ??
		secondsOfPhases(making.said, usual) ??
		takeAll(making, 'phases', usual?.phases, APP.phases);
	const sides = takeSides(making, usual?.sides, time !== undefined && each);
	// "no rest" of an exercise with one set says nothing about several
	const between = usual && (usual.rest > 0 || usual.sets > 1) ? usual.rest : undefined;
	const idle = usual?.rest ?? 0;
	return {
		kind: 'reps',
		reps,
		phases: length,
		sets,
		rest: rest ?? (sets === 1 ? idle : take(making, 'rest', between, APP.rest)),
		sides,
		sideChange: takeSideChange(making, sides, usual)
	};
}

/** 2秒ずつ for every phase; グー5秒、パー5秒 for one after the other. */
function secondsOfPhases(
	said: Reading,
	usual: RepsDose | undefined
): readonly number[] | undefined {
	const { time, each, moreTimes } = said;
	if (time === undefined) return undefined;
	if (alternates(said, usual)) return [time, ...moreTimes.map(({ value }) => value)];
	return each ? (usual?.phases ?? APP.phases).map(() => time) : undefined;
}

function setsAndReps({ remarks }: Making, pair: readonly [number, number]) {
	const reps = Math.max(...pair);
	const sets = Math.min(MOST_SETS, ...pair);
	if (pair[0] > pair[1]) remarks.push({ kind: 'numbersAsSets', sets, reps });
	return { sets, reps };
}

function breathOf(making: Making): BreathDose {
	const { time, times, sets, breaths, phases, rest, pair } = making.said;
	const usual = usualOf(making, 'breath');
	const length = phases?.seconds ?? takeAll(making, 'phases', usual?.phases, APP.breath);
	if (rest) making.unsaid.push('rest');
	if (sets !== undefined || pair) making.unsaid.push('sets');
	const counted = breaths ?? times;
	if (counted !== undefined) {
		if (time !== undefined) making.unsaid.push('time');
		return { kind: 'breath', cycles: counted, phases: length };
	}
	if (time === undefined)
		return { kind: 'breath', cycles: take(making, 'cycles', usual?.cycles, 1), phases: length };
	const cycle = length.reduce((sum, each) => sum + each, 0);
	const cycles = Math.min(MOST_REPS, Math.max(1, Math.floor(time / cycle)));
	making.remarks.push({ kind: 'secondsAsBreaths', seconds: time, cycles });
	return { kind: 'breath', cycles, phases: length };
}
