import { expect, test } from 'vitest';
import { today } from '#tests/fakes/notes.ts';
import { addDays } from './day.ts';
import { NEW_HEALTH, type Health } from './health.ts';
import { suggestedFlags } from './suggested-flags.ts';

const suggest = (told: Partial<Health>) => suggestedFlags({ ...NEW_HEALTH, ...told }, today);
const pregnancy = (weeks?: number) =>
	suggest({ pregnancy: { answer: 'yes', ...(weeks && { weeks }) } });
const medicine = (ago: number) =>
	suggest({ medicines: [{ name: 'A' }, { name: 'B', startedOn: addDays(today, -ago) }] });

test('a condition suggests the flags about the same thing, each once', () => {
	expect(suggest({ history: ['lumbar', 'diabetes', 'heart'] })).toEqual([
		'diabetes',
		'heart_fluid_limit',
		'heart',
		'lumbar'
	]);
	expect(suggest({ history: ['cancer', 'highBloodPressure', 'clotBefore', 'other'] })).toEqual([]);
	expect(suggest({})).toEqual([]);
});

test('pregnancy suggests its flag, and from week 28 the other', () => {
	expect(pregnancy()).toEqual(['pregnant']);
	expect(pregnancy(27)).toEqual(['pregnant']);
	expect(pregnancy(28)).toEqual(['pregnant', 'pregnant_28w']);
	expect(suggest({ pregnancy: { answer: 'unsure', weeks: 30 } })).toEqual([]);
});

test('a medicine is new for eight weeks', () => {
	expect([medicine(0), medicine(56)]).toEqual([['new_medicine'], ['new_medicine']]);
	expect([medicine(57), medicine(-1)]).toEqual([[], []]);
});
