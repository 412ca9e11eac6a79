import { expect, test } from 'vitest';
import { gentler, secondsOf, type Dose } from './dose.ts';
import { isExerciseId } from './exercise.ts';
import { isRoutineId, routineSeconds, shownMinutes } from './routine.ts';

const hold: Dose = { kind: 'hold', hold: 10, relax: 10, reps: 3, sides: 2, sideChange: 10 };
const reps: Dose = {
	kind: 'reps',
	reps: 10,
	phases: [2, 2],
	sets: 2,
	rest: 15,
	sides: 2,
	sideChange: 10
};
const timed: Dose = { kind: 'timed', duration: 60, sides: 2, sideChange: 0 };
const breath: Dose = { kind: 'breath', cycles: 6, phases: [4, 6] };

test('a dose takes the seconds of its formula', () => {
	expect([hold, reps, timed, breath].map(secondsOf)).toEqual([110, 200, 120, 60]);
});

test('gentler is half the time of the work, and never nothing', () => {
	expect([hold, reps, timed, breath].map(gentler)).toMatchObject([
		{ hold: 5 },
		{ reps: 5 },
		{ duration: 30 },
		{ cycles: 3 }
	]);
	expect(gentler({ ...hold, hold: 1 })).toMatchObject({ hold: 1 });
});

test('a routine is its blocks and the time to get ready', () => {
	const blocks = [hold, breath].map((dose) => ({
		exercise: 'arch-lift' as const,
		dose,
		ready: 15,
		wait: true
	}));
	expect(routineSeconds({ blocks })).toBe(200);
});

test('people are shown whole minutes, never none', () => {
	expect([255, 195, 29, 90].map(shownMinutes)).toEqual([4, 3, 1, 2]);
});

test('ids are known or not', () => {
	expect([
		isExerciseId('arch-lift'),
		isExerciseId('x'),
		isRoutineId('bedtime-toes'),
		isRoutineId('x')
	]).toEqual([true, false, true, false]);
});
