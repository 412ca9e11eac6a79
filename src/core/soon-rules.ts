import type { CrampEntry } from './cramp.ts';
import { dayFrom, daysBetween, type Day } from './day.ts';
import type { DiaryValue } from './diary.ts';
import { has, onOneSide } from './entry-rules.ts';
import { localAt } from './night.ts';
import { entriesIn, hasCondition, isPregnant, type Notes } from './notes.ts';
import type { SoonRule } from './rule.ts';
import { FOUR_WEEKS, THRESHOLDS, TWO_WEEKS, WEEK } from './thresholds.ts';
import { hours } from './time.ts';

/** Each row as in the founders' content, 11: what is worth asking a doctor about within about two weeks. */
export const soonRules: Readonly<Record<SoonRule, (notes: Notes) => boolean>> = {
	'SN-FREQ': (notes) => entriesIn(notes, WEEK).length >= THRESHOLDS.often,

	'SN-MORE': (notes) => {
		const { cramps, times } = THRESHOLDS.more;
		const lately = entriesIn(notes, TWO_WEEKS).length;
		const before = entriesIn(notes, FOUR_WEEKS, TWO_WEEKS).length;
		return lately >= cramps && lately >= times * before && diaryIsOld(notes);
	},

	'SN-PAIN': (notes) => {
		const { strong, entries, rise, each } = THRESHOLDS.pain;
		const lately = painsOf(entriesIn(notes, TWO_WEEKS));
		const before = painsOf(entriesIn(notes, FOUR_WEEKS, TWO_WEEKS));
		return (
			lately.filter((pain) => pain >= strong).length >= entries ||
			(lately.length >= each && before.length >= each && median(lately) - median(before) >= rise)
		);
	},

	'SN-DAY': (notes) =>
		entriesIn(notes, TWO_WEEKS).filter(
			({ state, when }) =>
				(state === 'sitting' || state === 'standing' || state === 'lyingAwake') &&
				when.part === 'day'
		).length >= THRESHOLDS.byDay,

	'SN-SPREAD': (notes) =>
		notes.cramps.some(({ site }) => site === 'hand' || site === 'arm' || site === 'trunk') ||
		beyondToes(notes).length >= THRESHOLDS.spread,

	'SN-SIDE': (notes) => {
		const { cramps, share } = THRESHOLDS.oneSide;
		const lately = entriesIn(notes, FOUR_WEEKS);
		const on = (side: DiaryValue<'side'>) => lately.filter((entry) => entry.side === side).length;
		return lately.length >= cramps && Math.max(on('left'), on('right')) >= share * lately.length;
	},

	'SN-NUMB': (notes) =>
		times(
			notes,
			(entry) => has(entry, 'numbness') || has(entry, 'swellingBothLegs') || has(entry, 'coldness')
		) >= THRESHOLDS.again.numb,

	'SN-HIST': (notes) =>
		entriesIn(notes, FOUR_WEEKS).length >= THRESHOLDS.withCondition &&
		CONDITIONS.some((condition) => hasCondition(notes, condition)),

	'SN-MED': (notes) => {
		const [first] = currentRun(notes.cramps, notes);
		return (
			first !== undefined &&
			(notes.flags.has('new_medicine') ||
				notes.health.medicines.some(({ startedOn }) => startedOn && isNewAt(startedOn, first)))
		);
	},

	'SN-SLEEP': (notes) =>
		[entriesIn(notes, WEEK), entriesIn(notes, TWO_WEEKS, WEEK)].every(
			(week) => sleeplessNights(week) >= THRESHOLDS.sleep.nights
		),

	'SN-WEAK': (notes) =>
		times(
			notes,
			(entry) =>
				has(entry, 'weaknessSlow') || has(entry, 'thinnerMuscle') || has(entry, 'twitching')
		) >= THRESHOLDS.again.weak,

	'SN-WALK': ({ cramps }) =>
		cramps.some(
			(entry) =>
				has(entry, 'calfPainWalkingEasesRest') ||
				has(entry, 'footSoreNotHealing') ||
				(has(entry, 'coldness') && onOneSide(entry))
		),

	'SN-KNEE': (notes) => {
		const knee = notes.cramps.filter(({ site }) => site === 'kneeArea');
		return (
			knee.some(
				(entry) =>
					has(entry, 'kneeSwollen') ||
					has(entry, 'kneeLump') ||
					has(entry, 'kneeGivesWay') ||
					has(entry, 'kneeStairsHard')
			) || lengthOf(currentRun(knee, notes)) > THRESHOLDS.kneeLasting
		);
	},

	'SN-PREG': (notes) => isPregnant(notes) && entriesIn(notes, WEEK).length >= THRESHOLDS.pregnant,

	'SN-RESTLESS': (notes) =>
		times(notes, (entry) => has(entry, 'urgeToMoveLegs')) >= THRESHOLDS.again.restless,

	'SN-SHAKE': ({ cramps }) => cramps.some((entry) => has(entry, 'shakingRhythmic')),

	'SN-STIFF': ({ cramps, flags }) =>
		flags.has('neuro') && cramps.some(({ stiffness }) => stiffness === 'suddenlyMuchMore'),

	'SN-SORE': (notes) =>
		times(notes, ({ after }) => after === 'soreOver24h' || after === 'bruise') >=
		THRESHOLDS.again.sore,

	'SN-HURT': ({ painDays, today }) =>
		new Set(
			painDays.filter((day) => {
				const ago = daysBetween(day, today);
				return ago >= 0 && ago < TWO_WEEKS;
			})
		).size >= THRESHOLDS.painDays
};

const CONDITIONS = [
	'diabetes',
	'kidney',
	'liver',
	'vascular',
	'varicose',
	'thyroid',
	'neuro',
	'lumbar'
] as const satisfies readonly DiaryValue<'history'>[];

/** Entries of the last four weeks that tell of something. */
function times(notes: Notes, tells: (entry: CrampEntry) => boolean): number {
	return entriesIn(notes, FOUR_WEEKS).filter(tells).length;
}

/** Whether the diary was begun at least four weeks ago. */
function diaryIsOld({ cramps, now }: Notes): boolean {
	return cramps.some(({ startedAt }) => now - startedAt >= hours(24 * FOUR_WEEKS));
}

/** Entries of the last four weeks that are about sole, top of the foot or calf, after an earlier one about the toes. */
function beyondToes(notes: Notes): readonly CrampEntry[] {
	const toes = Math.min(
		...notes.cramps.flatMap(({ site, startedAt }) => (site === 'toes' ? [startedAt] : []))
	);
	return entriesIn(notes, FOUR_WEEKS).filter(
		({ site, startedAt }) =>
			(site === 'sole' || site === 'topOfFoot' || site === 'calf') && startedAt > toes
	);
}

/**
 * The cramps that go on until now, oldest first: each no further from the next than a run allows, the newest no
 * further from now. Empty when there was none for so long.
 */
function currentRun(cramps: readonly CrampEntry[], { now }: Notes): readonly CrampEntry[] {
	const run: CrampEntry[] = [];
	let next: number = now;
	for (const entry of [...cramps].sort((a, b) => b.startedAt - a.startedAt)) {
		if (entry.startedAt > now) continue;
		if (next - entry.startedAt > THRESHOLDS.runGap) break;
		run.unshift(entry);
		next = entry.startedAt;
	}
	return run;
}

/** From the first to the last of them. */
function lengthOf(run: readonly CrampEntry[]): number {
	const [first, last] = [run[0], run.at(-1)];
	return first && last ? last.startedAt - first.startedAt : 0;
}

/** Whether a medicine was new when a cramp began, by the calendar where it began; the same day counts. */
function isNewAt(startedOn: Day, { startedAt, off }: CrampEntry): boolean {
	const { year, month, day } = localAt(startedAt, off);
	const since = daysBetween(startedOn, dayFrom(year, month, day));
	return since >= 0 && since <= THRESHOLDS.newMedicine;
}

/** Nights, or daytimes for those who sleep by day; several cramps in one are one. */
function sleeplessNights(entries: readonly CrampEntry[]): number {
	const spoilt = entries.filter(({ sleepImpact = 0 }) => sleepImpact >= THRESHOLDS.sleep.impact);
	return new Set(spoilt.map(({ when }) => `${when.day} ${when.part}`)).size;
}

function painsOf(entries: readonly CrampEntry[]): readonly number[] {
	return entries.flatMap(({ pain }) => (pain === undefined ? [] : [pain]));
}

/** The middle one, or half-way between the two in the middle. */
function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return ((low ?? 0) + (high ?? 0)) / 2;
}
