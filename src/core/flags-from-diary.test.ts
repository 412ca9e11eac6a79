import { expect, test } from 'vitest';
import { ago } from '#tests/fakes/notes.ts';
import type { Cramp } from './cramp.ts';
import { flagsSetBy } from './flags-from-diary.ts';

const entry = (...symptoms: NonNullable<Cramp['symptoms']>) => ago(0, { symptoms });

test('signs in the diary set the flags that guard the exercises', () => {
	for (const sign of ['swellingOneLeg', 'redness', 'warmth', 'constantPain'] as const)
		expect(flagsSetBy(entry('numbness', sign))).toEqual(['clot_suspected']);
	expect(flagsSetBy(entry('redness', 'footSore', 'warmth', 'calfPainWalkingEasesRest'))).toEqual([
		'clot_suspected',
		'foot_wound',
		'vascular'
	]);
	expect(flagsSetBy(entry('swellingBothLegs', 'footSoreNotHealing', 'none'))).toEqual([]);
	expect(flagsSetBy(ago(0))).toEqual([]);
});

test('what stood there before sets nothing again; what is new does', () => {
	const before = entry('redness');
	expect(flagsSetBy({ ...before, pain: 3 }, before)).toEqual([]);
	expect(flagsSetBy(entry('redness', 'warmth'), before)).toEqual(['clot_suspected']);
	expect(flagsSetBy(entry(), before)).toEqual([]);
	expect(flagsSetBy(before, ago(0))).toEqual(['clot_suspected']);
});
