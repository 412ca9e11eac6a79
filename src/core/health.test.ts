import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { mergeHealth, NEW_HEALTH, parseHealth, type Health } from './health.ts';

const day = '2026-11-01' as Day;
const told: Health = {
	ageBand: '75to84',
	history: ['diabetes', 'other'],
	otherHistory: 'gout',
	medicines: [{ name: 'A', startedOn: day, tag: 'waterTablet' }, { name: 'B' }],
	pregnancy: { answer: 'yes', weeks: 30 },
	clinician: { who: 'doctor', day, hold: 30, reps: 3, perWeek: 7, note: 'slowly' },
	consulted: [{ rule: 'SN-FREQ', day, note: 'Dr. B' }],
	shown: { 'SN-FREQ': day }
};

test('what was told is kept', () => {
	expect(parseHealth(JSON.parse(JSON.stringify(told)))).toEqual(told);
	const little = { clinician: { who: 'doctor', day }, pregnancy: { answer: 'no' } };
	expect(parseHealth(little)).toEqual({ ...NEW_HEALTH, ...little });
});

test('what is odd is left out, and nothing throws', () => {
	expect(
		parseHealth({
			ageBand: 'old',
			history: ['x', 'kidney', 'kidney'],
			medicines: [{}, { name: '' }],
			pregnancy: { answer: 'yes', weeks: 99 },
			clinician: { who: 'doctor', day: '2026-02-30' },
			consulted: [{ rule: 'SN-FREQ' }],
			shown: { a: 1 }
		})
	).toEqual({ ...NEW_HEALTH, history: ['kidney'], pregnancy: { answer: 'yes' } });
	fc.assert(
		fc.property(fc.anything(), (stored) => {
			expect(parseHealth(parseHealth(stored))).toEqual(parseHealth(stored));
		})
	);
});

test('of two phones all is known, and of one answer ours', () => {
	const ours = { ...NEW_HEALTH, ageBand: '85plus' as const, shown: { x: day, y: day } };
	const later = '2026-11-09' as Day;
	const merged = mergeHealth(ours, { ...told, shown: { ...told.shown, x: later } });
	expect(merged).toEqual({
		...told,
		ageBand: '85plus',
		shown: { 'SN-FREQ': day, x: later, y: day }
	});
	expect(mergeHealth(told, told)).toEqual(told);
});
