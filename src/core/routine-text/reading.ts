import type { Frequency } from './frequency.ts';
import type { SideWord } from './keyword.ts';
import type { Phases } from './phases.ts';
import type { Range, Remark } from './remark.ts';

/** The numbers of a dose that a line may say once. */
export type Slot = 'time' | 'times' | 'sets' | 'breaths' | 'rest' | 'ready' | 'change';

/** What a line says, before it is known of which exercise. */
export interface Reading extends Readonly<Partial<Record<Slot, number>>> {
	/** Words that are none of a dose, in their order: the name is among them. */
	readonly runs: readonly Range[];
	/** More seconds without a word that says what for: グー5秒、パー5秒. */
	readonly moreTimes: readonly (Range & { readonly value: number })[];
	/** Two numbers with a × and no unit, as they stand. */
	readonly pair?: readonly [number, number];
	/** Seconds of one rep or breath. */
	readonly phases?: Phases;
	readonly cuesAt?: readonly number[];
	readonly cueEvery?: number;
	/** The kind of dose, where a word says it. */
	readonly says?: 'hold' | 'reps' | 'timed';
	readonly side?: SideWord;
	/** 各, ずつ. */
	readonly each: boolean;
	readonly wait: boolean;
	readonly frequencies: readonly (Range & { readonly frequency: Frequency })[];
	readonly remarks: readonly Remark[];
	readonly unread: readonly Range[];
	/** Where each number stands. */
	readonly where: Readonly<Partial<Record<Slot, Range>>>;
}

/** Whether the line says how much, so that it is more than words. */
export function hasDose({ time, times, sets, breaths, pair, phases }: Reading): boolean {
	return [time, times, sets, breaths, pair, phases].some((each) => each !== undefined);
}

/** The same reading with all its ranges moved, e.g. from the folded text to the source. */
export function moveRanges(reading: Reading, move: (range: Range) => Range): Reading {
	return {
		...reading,
		runs: reading.runs.map(move),
		moreTimes: reading.moreTimes.map((each) => ({ ...each, ...move(each) })),
		frequencies: reading.frequencies.map((each) => ({ ...each, ...move(each) })),
		remarks: reading.remarks.map((remark) =>
			'range' in remark ? { ...remark, range: move(remark.range) } : remark
		),
		unread: reading.unread.map(move),
		where: Object.fromEntries(
			Object.entries(reading.where).map(([slot, range]) => [slot, move(range)])
		)
	};
}
