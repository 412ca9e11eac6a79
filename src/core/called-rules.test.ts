import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesCalledBy, rulesWithoutSymptoms } from './called-rules.ts';
import type { Cramp } from './cramp.ts';
import { DIARY_VALUES } from './diary.ts';
import { NEW_HEALTH } from './health.ts';
import { rulesAtOnce } from './help-rules.ts';
import type { Person } from './notes.ts';
import { hours, type WallTime } from './time.ts';

const began = 1_800_000_000_000 as WallTime;
const person: Person = {
	flags: new Set(),
	health: { ...NEW_HEALTH, history: ['diabetes'], pregnancy: { answer: 'yes' } },
	now: (began + hours(5)) as WallTime
};
const cramps: fc.Arbitrary<Cramp> = fc.record(
	{
		startedAt: fc.constant(began),
		site: fc.constantFrom(...DIARY_VALUES.site),
		side: fc.constantFrom(...DIARY_VALUES.side),
		durationMin: fc.constantFrom(...DIARY_VALUES.durationMin),
		easedAfter: fc.constantFrom(...DIARY_VALUES.easedAfter),
		symptoms: fc.shuffledSubarray([...DIARY_VALUES.symptoms])
	},
	{ requiredKeys: ['startedAt', 'site', 'side'] }
);

test('every line that cannot wait stands somewhere, and only once', () => {
	fc.assert(
		fc.property(cramps, (cramp) => {
			const shown = [
				...rulesWithoutSymptoms(cramp, person),
				...(cramp.symptoms ?? []).flatMap((symptom) => rulesCalledBy(symptom, cramp, person))
			];
			expect([...shown].sort()).toEqual([...rulesAtOnce(cramp, person)].sort());
		}),
		{ numRuns: 500 }
	);
});

test('a line stands beside the tap that called for it', () => {
	const cramp: Cramp = {
		...{ startedAt: began, site: 'calf', side: 'left' },
		symptoms: ['suddenColdPale', 'chestPain', 'numbness', 'breathless']
	};
	expect(rulesCalledBy('suddenColdPale', cramp, person)).toEqual([]);
	expect(rulesCalledBy('chestPain', cramp, person)).toEqual(['EM-LUNG']);
	expect(rulesCalledBy('numbness', cramp, person)).toEqual(['EM-LIMB']);
	expect(rulesCalledBy('breathless', cramp, person)).toEqual([]);
	expect(rulesCalledBy('fever', cramp, person)).toEqual([]);
});
