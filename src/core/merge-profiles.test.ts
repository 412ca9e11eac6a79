import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { NEW_HEALTH } from './health.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { NEW_PROFILE } from './profile.ts';

test('from another phone come all its flags, and the rest where nothing was answered yet', () => {
	const theirs = { ...NEW_PROFILE, flags: ['diabetes' as const], habits: true, welcomed: true };
	expect(mergeProfiles(NEW_PROFILE, theirs)).toEqual(theirs);
	const ours = { ...NEW_PROFILE, flags: ['fall_risk' as const], welcomed: true };
	expect(mergeProfiles(ours, theirs)).toEqual({ ...ours, flags: ['fall_risk', 'diabetes'] });
});

test('what either phone was told for the doctor is there on both', () => {
	const medicine = { name: 'A', startedOn: '2026-10-01' as Day };
	const ours = { ...NEW_PROFILE, welcomed: true, health: { ...NEW_HEALTH, history: ['kidney'] } };
	const theirs = { ...NEW_PROFILE, health: { ...NEW_HEALTH, medicines: [medicine] } };
	const health = { ...NEW_HEALTH, history: ['kidney'], medicines: [medicine] };
	expect(mergeProfiles(ours, theirs).health).toEqual(health);
	expect(mergeProfiles(ours, NEW_PROFILE).health).toEqual(ours.health);
});
