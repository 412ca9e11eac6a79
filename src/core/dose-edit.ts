import type { Dose } from './dose.ts';
import type { Block } from './routine.ts';

/** A number of a dose that a person may change. `phase` is one of the seconds of a rep or a breath. */
export type DoseField =
	'hold' | 'relax' | 'reps' | 'sets' | 'rest' | 'duration' | 'cycles' | 'phase' | 'sideChange';
/** The same, and the seconds to get ready. */
export type BlockField = DoseField | 'ready';

export interface DoseNumber {
	readonly field: DoseField;
	/** Seconds or a count. */
	readonly value: number;
	/** Which of the phases, from 0; else 0. */
	readonly phase: number;
}

/** Which legs a block is for: both at once, one after the other, or one alone. */
export const LEGS = ['together', 'each', 'left', 'right'] as const;
export type Legs = (typeof LEGS)[number];

export const DOSE_KINDS = ['hold', 'reps', 'timed', 'breath'] as const;

/** Numbers from `first` up to `last`, each `step` more. */
const stairs = (first: number, last: number, step: number): readonly number[] =>
	Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);

/** Close where small numbers matter, wide where they do not: any of them is a few taps away. */
const SECONDS = [
	...stairs(1, 20, 1),
	...stairs(25, 60, 5),
	...stairs(70, 120, 10),
	...stairs(150, 600, 30)
];
const LENGTHS = [
	...stairs(5, 30, 5),
	...stairs(40, 120, 10),
	...stairs(150, 600, 30),
	...stairs(660, 3_600, 60)
];
const COUNTS = [...stairs(1, 20, 1), ...stairs(25, 50, 5), ...stairs(60, 200, 10)];

/** What a number may be set to by tapping. */
const RUNGS: Readonly<Record<BlockField, readonly number[]>> = {
	hold: SECONDS,
	relax: [0, ...SECONDS],
	rest: [0, ...SECONDS],
	sideChange: [0, ...SECONDS],
	ready: [0, ...SECONDS],
	duration: LENGTHS,
	reps: COUNTS,
	cycles: COUNTS,
	sets: stairs(1, 10, 1),
	phase: [...stairs(0.5, 5, 0.5), ...stairs(6, 15, 1)]
};

/** The next number up or down from any number; undefined at the end. */
export function rungFrom(field: BlockField, value: number, way: 'up' | 'down'): number | undefined {
	const rungs = RUNGS[field];
	return way === 'up' ? rungs.find((rung) => rung > value) : rungs.findLast((rung) => rung < value);
}

/** The numbers of a dose that mean something in it: no rest where there is only one set. */
export function numbersOf(dose: Dose): readonly DoseNumber[] {
	const number = (field: DoseField, value: number, phase = 0) => ({ field, value, phase });
	const change =
		dose.kind !== 'breath' && dose.sides === 2 ? [number('sideChange', dose.sideChange)] : [];
	switch (dose.kind) {
		case 'hold':
			return [
				number('hold', dose.hold),
				number('reps', dose.reps),
				...(dose.reps > 1 ? [number('relax', dose.relax)] : []),
				...change
			];
		case 'reps':
			return [
				number('reps', dose.reps),
				number('sets', dose.sets),
				...(dose.sets > 1 ? [number('rest', dose.rest)] : []),
				...dose.phases.map((value, i) => number('phase', value, i)),
				...change
			];
		case 'timed':
			return [number('duration', dose.duration), ...change];
		case 'breath':
			return [
				number('cycles', dose.cycles),
				...dose.phases.map((value, i) => number('phase', value, i))
			];
	}
}

/** The dose with one number changed. A number it does not have changes nothing. */
export function withNumber(dose: Dose, field: DoseField, value: number, phase = 0): Dose {
	if (!numbersOf(dose).some((known) => known.field === field && known.phase === phase)) return dose;
	if (field === 'phase' && (dose.kind === 'reps' || dose.kind === 'breath'))
		return { ...dose, phases: dose.phases.map((old, i) => (i === phase ? value : old)) };
	if (dose.kind === 'timed' && dose.cuesAt && field === 'duration')
		// a reminder after the end would never come
		return { ...dose, duration: value, cuesAt: dose.cuesAt.filter((at) => at < value) };
	return { ...dose, [field]: value };
}

/** Numbers of our own choice, for a kind of dose that an exercise is not usually given in. */
const PLAIN: Readonly<Record<Dose['kind'], Dose>> = {
	hold: { kind: 'hold', hold: 10, relax: 5, reps: 3, sides: 1, sideChange: 0 },
	reps: { kind: 'reps', reps: 10, phases: [2, 2], sets: 1, rest: 30, sides: 1, sideChange: 0 },
	timed: { kind: 'timed', duration: 60, sides: 1, sideChange: 0 },
	breath: { kind: 'breath', cycles: 6, phases: [4, 6] }
};
const SIDE_CHANGE = 10;

/** A dose of that kind; as one of the `usual` doses, where one is of that kind. */
export function doseOfKind(kind: Dose['kind'], usual: readonly Dose[] = []): Dose {
	return usual.find((dose) => dose.kind === kind) ?? PLAIN[kind];
}

/** Another dose for the same legs, as far as it has legs. */
export function withDose(block: Block, dose: Dose): Block {
	const { only: _, ...rest } = block;
	if (dose.kind === 'breath' || block.dose.kind === 'breath') return { ...rest, dose };
	return withLegs({ ...rest, dose }, legsOf(block));
}

/** The same legs stay, whatever the kind. */
export function withKind(block: Block, kind: Dose['kind'], usual: readonly Dose[] = []): Block {
	return block.dose.kind === kind ? block : withDose(block, doseOfKind(kind, usual));
}

export function legsOf({ dose, only }: Block): Legs {
	if (only) return only;
	return dose.kind !== 'breath' && dose.sides === 2 ? 'each' : 'together';
}

/** The block for other legs. Breathing has none. */
export function withLegs(block: Block, legs: Legs): Block {
	const { dose, only: _, ...rest } = block;
	if (dose.kind === 'breath') return block;
	if (legs !== 'each') {
		const one = { ...rest, dose: { ...dose, sides: 1 as const } };
		return legs === 'together' ? one : { ...one, only: legs };
	}
	const sideChange = dose.sideChange > 0 || dose.sides === 2 ? dose.sideChange : SIDE_CHANGE;
	return { ...rest, dose: { ...dose, sides: 2, sideChange } };
}
