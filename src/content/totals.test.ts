import { describe, expect, test } from 'vitest';
import { secondsOf } from '#core/dose.ts';
import { EXERCISES } from '#core/exercise.ts';
import { ROUTINES, routineSeconds } from '#core/routine.ts';
import { exerciseFacts } from './exercises.ts';
import type { RoutineBlock } from './facts.ts';
import { firstAidFacts, FLOWS } from './first-aid.ts';
import { doseOf, routineOf } from './routines.ts';

/** Copied from the founders' content, section 14. */
const EXERCISE_SECONDS: readonly [RoutineBlock['exercise'], RoutineBlock['preset'], number][] = [
	['calf-wall-stretch', 'default', 110],
	['calf-wall-stretch-bent', 'default', 110],
	['calf-towel-stretch', 'default', 115],
	['hamstring-forward-bend', 'default', 110],
	['hamstring-towel-lying', 'default', 115],
	['quad-stretch-side-lying', 'default', 120],
	['quad-stretch-standing', 'default', 110],
	['hip-knee-hug', 'default', 80],
	['toe-extension-hold', 'default', 55],
	['toe-grip-spread', 'default', 120],
	['toe-one-by-one', 'default', 105],
	['towel-gather', 'default', 200],
	['arch-lift', 'default', 95],
	['ankle-pump', 'default', 80],
	['heel-raise-supported', 'default', 80],
	['seated-posture-reset', 'default', 30],
	['slow-breathing', 'default', 60],
	['slow-heel-press-seated', 'default', 255],
	['slow-calf-towel-assisted', 'default', 165],
	['sole-massage', 'default', 120],
	['leg-stroke-massage', 'default', 120],
	['foot-bath', 'default', 600],
	['foot-dry-check', 'default', 60],
	['walk-easy', 'default', 600],
	['warm-towel', 'default', 300],
	['calf-wall-stretch', 'long', 150],
	['calf-wall-stretch', 'medium', 110],
	['calf-towel-stretch', 'long', 155],
	['hamstring-forward-bend', 'long', 150],
	['hamstring-forward-bend', 'medium', 110],
	['hamstring-forward-bend', 'short', 55],
	['hamstring-towel-lying', 'medium', 115],
	['toe-extension-hold', 'foot-arch', 145],
	['toe-grip-spread', 'short10', 40],
	['toe-grip-spread', 'slow10', 200],
	['ankle-pump', 'short10', 40],
	['ankle-pump', 'desk15', 60],
	['slow-heel-press-seated', 'clinic', 135],
	['sole-massage', '2min-each', 240],
	['walk-easy', '5min', 300]
];

const ROUTINE_SECONDS = {
	'bedtime-calf-hamstring': 255,
	'bedtime-in-bed': 385,
	'bedtime-toes': 195,
	'evening-foot-bath': 825,
	'walk-and-toes': 760,
	'knee-comfort': 380,
	'after-bath-stretch': 430,
	'morning-wake-up': 405,
	'desk-break': 210,
	'after-walk-stretch': 495,
	'foot-strength': 550,
	'gentle-spasticity': 655
};

const FLOW_SECONDS = {
	'fa-calf': 178,
	'fa-foot-toes': 138,
	'fa-back-thigh': 158,
	'fa-front-thigh': 158,
	'fa-knee-area': 144
};

describe('how long things take', () => {
	test.each(EXERCISE_SECONDS)('%s, %s: %d s', (exercise, preset, seconds) => {
		expect(secondsOf(doseOf({ exercise, preset }))).toBe(seconds);
	});

	test('no exercise and no preset is left out of the list', () => {
		const asked = EXERCISE_SECONDS.map(([exercise, preset]) => `${exercise} ${preset}`);
		const known = EXERCISES.flatMap((exercise) =>
			['default', ...Object.keys(exerciseFacts[exercise].presets)].map(
				(preset) => `${exercise} ${preset}`
			)
		);
		expect(asked.toSorted()).toEqual(known.toSorted());
	});

	test.each(ROUTINES)('%s', (id) => {
		expect(routineSeconds(routineOf(id))).toBe(ROUTINE_SECONDS[id]);
	});

	test.each(FLOWS)('%s, each step once', (id) => {
		const seconds = firstAidFacts[id].steps.map((step) => ('seconds' in step ? step.seconds : 0));
		expect(seconds.reduce((sum, one) => sum + one, 0)).toBe(FLOW_SECONDS[id]);
	});

	test('every hint that names a time is given at that time', () => {
		expect(exerciseFacts['walk-easy'].dose).toMatchObject({ cuesAt: [300, 540] });
		expect(exerciseFacts['foot-bath'].dose).toMatchObject({ cuesAt: [300, 540] });
		expect(exerciseFacts['warm-towel'].dose).toMatchObject({ cuesAt: [240] });
	});
});
