import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES, isExerciseId, type ExerciseId } from '#core/exercise.ts';
import { ROUTINES } from '#core/routine.ts';
import { fitRoutine, FLAGS, treatmentOf, type Flag } from '#core/safety.ts';
import { exercises as enExercises } from './en/exercises.ts';
import { flags as enFlags } from './en/flags.ts';
import { safety as enSafety } from './en/safety.ts';
import { exerciseFacts } from './exercises.ts';
import { offerHabit } from './habits.ts';
import { exercises as jaExercises } from './ja/exercises.ts';
import { flags as jaFlags } from './ja/flags.ts';
import { safety as jaSafety } from './ja/safety.ts';
import { routineFacts, routineOf } from './routines.ts';
import { starterPlan } from './starter.ts';

/** The app's own routines have no exercises but the app's own. */
type KnownBlocks = readonly { readonly exercise: ExerciseId }[];

const fit = (id: (typeof ROUTINES)[number], flags: ReadonlySet<Flag>, agreed: boolean) =>
	fitRoutine(routineOf(id).blocks, exerciseFacts, flags, agreed);

const languages = [
	{ exercises: jaExercises, flags: jaFlags, safety: jaSafety },
	{ exercises: enExercises, flags: enFlags, safety: enSafety }
];

describe.each(ROUTINES)('%s', (id) => {
	test('with any two flags schedules nothing that is gated, and tells of every change', () => {
		for (const one of FLAGS)
			for (const two of FLAGS)
				for (const agreed of [false, true]) expectSafe(id, new Set([one, two]), agreed);
	});

	test('with any number of flags too', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom(...FLAGS)), fc.boolean(), (flags, agreed) => {
				expectSafe(id, new Set(flags), agreed);
			})
		);
	});

	test('without flags is done as written, but for what needs an agreement', () => {
		const fitted = fit(id, new Set(), routineFacts[id].gate === 'clinician');
		expect(fitted.blocks).toEqual(routineOf(id).blocks);
		expect(fitted.changes).toEqual([]);
	});
});

function expectSafe(id: (typeof ROUTINES)[number], flags: ReadonlySet<Flag>, agreed: boolean) {
	const { blocks, changes } = fit(id, flags, agreed);
	for (const { exercise } of blocks as KnownBlocks)
		expect(['free', 'caution']).toContain(
			treatmentOf(exerciseFacts[exercise].gate, flags, agreed).kind
		);
	expect(new Set(blocks.map(({ exercise }) => exercise)).size).toBe(blocks.length);
	if (blocks.length === 0) expect(changes.length).toBeGreaterThan(0);
	for (const language of languages) {
		if (blocks.length === 0) expect(language.safety.nothingLeft).not.toBe('');
		for (const change of changes) expect(tell(language, change)).toMatch(/.{10}/u);
	}
}

function tell(
	{ exercises, flags, safety }: (typeof languages)[number],
	change: ReturnType<typeof fit>['changes'][number]
): string {
	const reasons = change.because.map((flag) =>
		flag === 'anyone' ? safety.anyone : flags[flag].name
	);
	const { name } = exercises[change.exercise];
	if (change.kind === 'leftOut')
		return change.untilAgreed
			? safety.leftOutUntilAgreed(name, reasons)
			: safety.leftOut(name, reasons);
	return safety[change.kind](name, exercises[change.to].name, reasons);
}

describe('the gates', () => {
	const gates = EXERCISES.flatMap((id) => Object.entries(exerciseFacts[id].gate));

	test('every swap leads to an exercise that has words in both languages', () => {
		const targets = gates.flatMap(([, action]) =>
			action.startsWith('swap:') ? [action.slice('swap:'.length)] : []
		);
		expect(new Set(targets)).toEqual(
			new Set([
				'calf-towel-stretch',
				'quad-stretch-side-lying',
				'ankle-pump',
				'hamstring-forward-bend'
			])
		);
		for (const target of targets) {
			if (!isExerciseId(target)) throw new Error(target);
			expect([jaExercises[target].go, enExercises[target].go]).not.toContain('');
		}
	});

	test('as many as the founders wrote', () => {
		expect(gates).toHaveLength(137);
	});

	test('a suspected clot leaves only breathing, sitting up and looking at the feet', () => {
		const left = EXERCISES.filter(
			(id) => treatmentOf(exerciseFacts[id].gate, new Set(['clot_suspected']), true).kind === 'free'
		);
		expect(left).toEqual(['seated-posture-reset', 'slow-breathing', 'foot-dry-check']);
	});

	test('after surgery or an injury every movement waits for a professional', () => {
		for (const flag of ['recent_surgery', 'recent_leg_injury'] as const)
			for (const id of EXERCISES) {
				const { kind } = treatmentOf(exerciseFacts[id].gate, new Set([flag]), false);
				const still = ['seated-posture-reset', 'slow-breathing', 'foot-dry-check'].includes(id);
				expect(kind).toBe(still ? 'free' : 'clinician');
			}
	});
});

describe('people', () => {
	const names = (id: (typeof ROUTINES)[number], ...flags: Flag[]) =>
		(fit(id, new Set(flags), false).blocks as KnownBlocks).map(({ exercise }) => exercise);

	test('who may fall stand for nothing', () => {
		for (const id of ROUTINES)
			for (const exercise of names(id, 'fall_risk'))
				if (exercise !== 'walk-easy')
					expect(exerciseFacts[exercise].positions).not.toContain('standing');
		expect(names('foot-strength', 'fall_risk')).toContain('ankle-pump');
	});

	test('who are 28 weeks pregnant sit instead of lying on their back', () => {
		expect(names('bedtime-in-bed', 'pregnant', 'pregnant_28w')).toContain('hamstring-forward-bend');
		expect(names('after-bath-stretch', 'pregnant_28w')).not.toContain('hip-knee-hug');
	});

	test('are first offered what suits them', () => {
		const plan = (...flags: Flag[]) => starterPlan(new Set(flags), false);
		expect(plan()).toEqual(['bedtime-calf-hamstring', 'bedtime-toes', 'walk-and-toes']);
		expect(plan('fall_risk')[0]).toBe('bedtime-in-bed');
		expect(plan('neuro', 'fall_risk')).toEqual(['gentle-spasticity']);
		expect(plan('foot_wound')).not.toContain('bedtime-toes');
		expect(plan('clot_suspected')).toEqual([]);
		expect(starterPlan(new Set(), true)).toContain('knee-comfort');
	});

	test('are offered the habits that suit them', () => {
		expect(offerHabit('water-before-bed', new Set(['night_toilet']))).toBeUndefined();
		expect(offerHabit('water-before-bed', new Set())).toMatchObject({ on: false });
		expect(offerHabit('water-day', new Set(['kidney']))).toMatchObject({
			on: false,
			instead: 'doctorsAmount'
		});
		expect(offerHabit('feet-check', new Set(['diabetes']))).toMatchObject({ schedule: 'daily' });
		expect(offerHabit('night-path', new Set(['fall_risk']))).toMatchObject({ suggested: true });
		expect(offerHabit('sleep-position', new Set(['pregnant_28w']))).toMatchObject({
			on: true,
			instead: 'sideOnly'
		});
	});
});
