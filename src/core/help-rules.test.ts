import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ago, days, notes, now, several, tells, today } from '#tests/fakes/notes.ts';
import type { CrampEntry } from './cramp.ts';
import { addDays } from './day.ts';
import { DIARY_VALUES } from './diary.ts';
import type { Health } from './health.ts';
import { entriesFor, matchingRules, rulesAtOnce, shownRules, withShown } from './help-rules.ts';
import { entriesIn, type Notes } from './notes.ts';
import { isEntryRule, isRule, isSoon, levelOf, RULES, SOON_RULES, type RuleId } from './rule.ts';
import { FLAGS } from './safety.ts';
import { QUIET } from './thresholds.ts';
import { hours, minutes } from './time.ts';

const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const scale = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const cramp: fc.Arbitrary<CrampEntry> = fc
	.record({
		since: fc.integer({ min: 0, max: 60 * 24 }).map(hours),
		site: fc.constantFrom(...DIARY_VALUES.site),
		side: fc.constantFrom(...DIARY_VALUES.side),
		durationMin: some(DIARY_VALUES.durationMin),
		state: some(DIARY_VALUES.state),
		pain: scale,
		sleepImpact: scale,
		after: some(DIARY_VALUES.after),
		symptoms: fc.subarray([...DIARY_VALUES.symptoms], { maxLength: 4 }),
		stiffness: some(DIARY_VALUES.stiffness),
		easedAfter: some(DIARY_VALUES.easedAfter)
	})
	.map(({ since, ...told }) =>
		ago(since, Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)))
	);
const day = fc.integer({ min: -40, max: 2 }).map((n) => addDays(today, n));
const health: fc.Arbitrary<Health> = fc.record({
	history: fc.subarray([...DIARY_VALUES.history]),
	medicines: fc.array(fc.record({ name: fc.constant('A'), startedOn: day }), { maxLength: 2 }),
	pregnancy: fc.record({ answer: fc.constantFrom(...DIARY_VALUES.pregnancy) }),
	consulted: fc.array(fc.record({ rule: fc.constantFrom(...RULES), day }), { maxLength: 6 }),
	shown: fc.dictionary(fc.constantFrom(...RULES), day)
});
const anyNotes: fc.Arbitrary<Notes> = fc
	.record({
		cramps: fc.array(cramp, { maxLength: 12 }),
		flags: fc.subarray([...FLAGS]),
		health,
		painDays: fc.array(day, { maxLength: 4 })
	})
	.map(({ cramps, ...beside }) => notes(cramps, beside));

const isLoud = (rule: RuleId) => !isSoon(rule) && rule !== 'OK-GEN';

test('nothing ever keeps an emergency or urgent line quiet', () => {
	fc.assert(
		fc.property(anyNotes, (given) => {
			const loud = matchingRules(given).filter(isLoud);
			expect(shownRules(given).filter(isLoud)).toEqual(loud);
			expect(new Set(loud)).toEqual(
				new Set(given.cramps.flatMap((entry) => rulesAtOnce(entry, given)))
			);
		})
	);
});

test('one more symptom never takes an emergency or urgent line away', () => {
	fc.assert(
		fc.property(
			cramp,
			anyNotes,
			fc.constantFrom(...DIARY_VALUES.symptoms),
			(entry, given, more) => {
				const worse = { ...entry, symptoms: [...(entry.symptoms ?? []), more] };
				expect(rulesAtOnce(worse, given)).toEqual(
					expect.arrayContaining([...rulesAtOnce(entry, given)])
				);
			}
		)
	);
});

test('lines come most urgent first, each once, at most three of them soon, and only those that match', () => {
	fc.assert(
		fc.property(anyNotes, (given) => {
			const shown = shownRules(given);
			expect(shown).toEqual(RULES.filter((rule) => shown.includes(rule)));
			expect(shown.filter(isSoon).length).toBeLessThanOrEqual(QUIET.lines);
			expect(matchingRules(given)).toEqual(expect.arrayContaining([...shown]));
		})
	);
});

test('"nothing matches" is said alone', () => {
	fc.assert(
		fc.property(anyNotes, (given) => {
			const matching = matchingRules(given);
			expect(matching.includes('OK-GEN')).toBe(matching.length === 1 && matching[0] === 'OK-GEN');
		})
	);
});

test('the order in which entries stand changes nothing', () => {
	fc.assert(
		fc.property(anyNotes, (given) => {
			const turned = { ...given, cramps: [...given.cramps].reverse() };
			expect(matchingRules(turned)).toEqual(matchingRules(given));
		})
	);
});

test('opened again on the same day, the list is the same', () => {
	fc.assert(
		fc.property(anyNotes, (given) => {
			const first = shownRules(given);
			const marked = withShown(given.health, first, today);
			expect(shownRules({ ...given, health: marked })).toEqual(first);
		})
	);
});

test('every line that is resting rests for 28 days and no longer', () => {
	const often = (shown: Health['shown'], consulted: Health['consulted'] = []) =>
		shownRules(notes(several(3), { health: { shown, consulted } })).includes('SN-FREQ');
	for (const ago of [-1, 0, 28, 29]) expect(often({ 'SN-FREQ': addDays(today, -ago) })).toBe(true);
	for (const ago of [1, 14, 27]) expect(often({ 'SN-FREQ': addDays(today, -ago) })).toBe(false);
	for (const ago of [-1, 28, 29])
		expect(often({}, [{ rule: 'SN-FREQ', day: addDays(today, -ago) }])).toBe(true);
	for (const ago of [0, 1, 27])
		expect(often({}, [{ rule: 'SN-FREQ', day: addDays(today, -ago) }])).toBe(false);
	// what was asked about lately counts, whatever else was asked before and after
	const twice = [-60, -3].map((days) => ({ rule: 'SN-FREQ', day: addDays(today, days) }));
	expect(often({}, [...twice, { rule: 'SN-DAY', day: today }])).toBe(false);
});

test('of more than three soon lines the rest come on another day, and none is lost', () => {
	const given = notes(
		several(5, {
			side: 'left',
			state: 'sitting',
			pain: 9,
			after: 'bruise',
			symptoms: ['numbness', 'twitching', 'urgeToMoveLegs']
		})
	);
	const all = matchingRules(given).filter(isSoon);
	expect(all.length).toBeGreaterThan(6);
	let health = given.health;
	const seen: RuleId[] = [];
	for (let i = 0; seen.length < all.length; i++) {
		const today = addDays(given.today, i);
		const shown = shownRules({ ...given, health, today });
		expect(shown.length).toBeGreaterThan(0);
		seen.push(...shown);
		health = withShown(health, shown, today);
	}
	expect(seen).toEqual(all);
});

test('what is asked about goes, and no other line takes its place before tomorrow', () => {
	const given = notes(several(3, { pain: 9, symptoms: ['numbness', 'twitching'] }));
	expect(shownRules(given)).toEqual(['SN-FREQ', 'SN-PAIN', 'SN-NUMB']);
	const shown = withShown(given.health, shownRules(given), today);
	const asked = { ...shown, consulted: [{ rule: 'SN-PAIN', day: today }] };
	expect(shownRules({ ...given, health: asked })).toEqual(['SN-FREQ', 'SN-NUMB']);
	const tomorrow = { ...given, health: asked, today: addDays(today, 1) };
	expect(shownRules(tomorrow)).toEqual(['SN-WEAK']);
	expect(shownRules({ ...given, health: shown })).toEqual(['SN-FREQ', 'SN-PAIN', 'SN-NUMB']);
});

test('a new sign in the evening pushes away no line of the morning', () => {
	const morning = notes(several(3, { pain: 9, symptoms: ['numbness', 'twitching'] }));
	const read = withShown(morning.health, shownRules(morning), today);
	const evening = {
		...morning,
		health: read,
		cramps: [
			...morning.cramps,
			...several(2, { state: 'sitting', side: 'left' }, hours(0), minutes(1))
		]
	};
	expect(matchingRules(evening)).toContain('SN-DAY');
	expect(shownRules(evening)).toEqual(['SN-FREQ', 'SN-PAIN', 'SN-NUMB']);
});

test('only soon lines are marked as shown', () => {
	const { shown } = withShown(notes([]).health, ['EM-LUNG', 'UR-LEG', 'SN-DAY', 'OK-GEN'], today);
	expect(shown).toEqual({ 'SN-DAY': today });
});

test('an emergency or urgent line can name the notes it is about', () => {
	const given = notes([ago(hours(1)), ...tells('chestPain').cramps]);
	expect(entriesFor('EM-LUNG', given)).toEqual(tells('chestPain').cramps);
	expect(entriesFor('EM-BODY', given)).toEqual([]);
});

test('neighbouring windows drop no entry and repeat none', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 28 * 24 * 60 })), (lengths) => {
			const given = notes(lengths.map((length) => ago(minutes(length))));
			const parts = [0, 7, 14, 21].flatMap((from) => entriesIn(given, from + 7, from));
			expect(new Set(parts)).toEqual(new Set(entriesIn(given, 28)));
			expect(parts).toHaveLength(entriesIn(given, 28).length);
			expect(given.cramps.filter(({ startedAt }) => now - startedAt >= days(28))).toHaveLength(
				given.cramps.length - parts.length
			);
		})
	);
});

test('34 rules stand in order of their levels', () => {
	expect([new Set(RULES).size, SOON_RULES.length]).toEqual([34, 19]);
	const levels = RULES.map(levelOf);
	expect([...new Set(levels)]).toEqual(['emergency', 'urgent', 'soon', 'selfCare']);
	const prefix = { emergency: 'EM', urgent: 'UR', soon: 'SN', selfCare: 'OK' };
	for (const rule of RULES) expect(rule.slice(0, 2)).toBe(prefix[levelOf(rule)]);
	expect([isRule('SN-FREQ'), isRule('SN-X')]).toEqual([true, false]);
	expect(RULES.filter(isEntryRule)).toEqual(RULES.slice(0, 14));
});
