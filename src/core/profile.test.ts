import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { NEW_PROFILE, parseProfile, type Profile } from './profile.ts';

test('what was told is kept', () => {
	const profile: Profile = {
		flags: ['fall_risk', 'diabetes'],
		kneeCramps: true,
		agreed: ['evening-foot-bath'],
		welcomed: true,
		habits: true,
		chosenHabits: { 'water-before-bed': true },
		checked: '2026-11-24' as Day
	};
	expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
});

test('what is odd is left out', () => {
	expect(
		parseProfile({
			flags: ['fall_risk', 'fall_risk', 'x', 7],
			agreed: 'all',
			checked: '2026-02-30'
		})
	).toEqual({
		...NEW_PROFILE,
		flags: ['fall_risk']
	});
	fc.assert(
		fc.property(fc.anything(), (stored) => {
			expect(Object.keys(parseProfile(stored)).sort()).toEqual(
				expect.arrayContaining(Object.keys(NEW_PROFILE).sort())
			);
		})
	);
});
