import { hours, minutes } from './time.ts';

/** Lengths of the windows that rules look back over, in days. Our own choice, to stay quiet on one bad night. */
export const WEEK = 7;
export const TWO_WEEKS = 14;
export const FOUR_WEEKS = 28;

/**
 * The numbers of the help rules, all in one place, because most are our own, cautious and untested. Their origins are
 * in the founders' content, 11.2, where no other is named.
 */
export const THRESHOLDS = {
	/** E06. */
	lasting: minutes(10),
	/** In a week; seed 002 and E49 say "several". */
	often: 3,
	/** In two weeks, and so many times the two weeks before. */
	more: { cramps: 4, times: 2 },
	/** On so many entries; or so much above the two weeks before, where each has so many entries with pain told (E01). */
	pain: { strong: 8, entries: 2, rise: 2, each: 3 },
	/** Resting by day, in two weeks. */
	byDay: 2,
	/** Beyond the toes, in four weeks. */
	spread: 2,
	/** The idea is seed 002's. */
	oneSide: { cramps: 5, share: 0.8 },
	/** Entries in four weeks that tell of the same. */
	again: { numb: 2, weak: 2, restless: 3, sore: 2 },
	/** Cramps in four weeks, beside a health condition. */
	withCondition: 2,
	/** Days before the first cramp of a run. E13 says "in the year after". */
	newMedicine: 56,
	/** 0 to 10, on so many nights in each of two weeks. E06, E07 and the scale of E54. */
	sleep: { impact: 6, nights: 2 },
	/** E33 says "a few weeks". */
	kneeLasting: hours(24 * 21),
	/** In a week. */
	pregnant: 2,
	/** Days with pain in a session, in two weeks. Content 5.3. */
	painDays: 2,
	/** Cramps further apart than this are not one run. Ours: the content speaks of a run and gives no number. */
	runGap: hours(24 * FOUR_WEEKS)
} as const;

/** Days for which a line that was shown or asked about stays quiet, and most such lines at a time. Content 11. */
export const QUIET = { days: 28, lines: 3 } as const;
