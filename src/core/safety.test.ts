import fc from 'fast-check';
import { SIGN_FLAGS } from './flags-from-diary.ts';
import { describe, expect, test } from 'vitest';
import { EXERCISES, isOwnExerciseId, type ByExercise, type ExerciseId } from './exercise.ts';
import type { Block } from './routine.ts';
import {
	entryOf,
	fitRoutine,
	FLAGS,
	isFlag,
	strictest,
	strictestEntry,
	treatmentOf,
	type Flag,
	type Gate,
	type GateAction,
	type Guarded
} from './safety.ts';

const action: fc.Arbitrary<GateAction> = fc.oneof(
	fc.constantFrom<GateAction>('hide', 'clinician', 'caution'),
	fc.constantFrom(...EXERCISES).map((id) => `swap:${id}` as const)
);
const gate: fc.Arbitrary<Gate> = fc
	.dictionary(fc.constantFrom(...FLAGS, 'anyone'), action, { noNullPrototype: true, maxKeys: 5 })
	.map((actions) => actions);
const flagSet = fc
	.uniqueArray(fc.constantFrom(...FLAGS), { maxLength: 6 })
	.map((all) => new Set(all));
const dose = { kind: 'timed', duration: 60, sides: 1, sideChange: 0 } as const;
const blockOf = (exercise: ExerciseId): Block => ({ exercise, dose, ready: 10, wait: false });
const blocks = fc.array(fc.constantFrom(...EXERCISES).map(blockOf), { maxLength: 6 });
const guarded: fc.Arbitrary<ByExercise<Guarded>> = fc
	.tuple(...EXERCISES.map(() => gate))
	.map((gates) => withGates(Object.fromEntries(EXERCISES.map((id, i) => [id, gates[i] ?? {}]))));

function withGates(gates: Partial<Record<ExerciseId, Gate>>): ByExercise<Guarded> {
	const all = EXERCISES.map((id) => [id, { gate: gates[id] ?? {}, dose }] as const);
	return Object.fromEntries(all) as Record<ExerciseId, Guarded>;
}

describe('one exercise', () => {
	test('the stricter action wins', () => {
		expect(strictest(['caution', 'swap:ankle-pump', 'clinician', 'hide'])).toBe('hide');
		expect(strictest(['caution', 'swap:ankle-pump', 'clinician'])).toBe('clinician');
		expect(strictest(['caution', 'swap:ankle-pump', 'swap:arch-lift'])).toBe('swap:ankle-pump');
		expect(strictest(['caution'])).toBe('caution');
		expect(strictest([])).toBeUndefined();
	});

	test('a flag the person does not have changes nothing', () => {
		expect(treatmentOf({ neuro: 'hide' }, new Set(['heart']), false)).toEqual({ kind: 'free' });
	});

	test('an agreement lifts the clinician, and nothing else', () => {
		const both: Gate = { neuro: 'clinician', fall_risk: 'swap:ankle-pump' };
		const neuro = new Set<Flag>(['neuro']);
		expect(treatmentOf(both, neuro, false)).toEqual({ kind: 'clinician', because: ['neuro'] });
		expect(treatmentOf(both, neuro, true)).toEqual({ kind: 'caution', because: ['neuro'] });
		expect(treatmentOf(both, new Set(['neuro', 'fall_risk']), true)).toEqual({
			kind: 'swap',
			to: 'ankle-pump',
			because: ['fall_risk']
		});
		expect(treatmentOf({ neuro: 'hide' }, neuro, true).kind).toBe('hide');
	});

	test('some are for nobody until agreed', () => {
		const always: Gate = { anyone: 'clinician' };
		expect(treatmentOf(always, new Set(), false)).toEqual({
			kind: 'clinician',
			because: ['anyone']
		});
		expect(treatmentOf(always, new Set(), true).kind).toBe('caution');
	});

	test('one more flag never makes it freer', () => {
		const strictness = { free: 0, caution: 1, swap: 2, clinician: 3, hide: 4 };
		fc.assert(
			fc.property(
				gate,
				flagSet,
				fc.constantFrom(...FLAGS),
				fc.boolean(),
				(own, flags, more, agreed) => {
					const before = treatmentOf(own, flags, agreed);
					const after = treatmentOf(own, new Set([...flags, more]), agreed);
					expect(strictness[after.kind]).toBeGreaterThanOrEqual(strictness[before.kind]);
				}
			)
		);
	});
});

describe('a routine', () => {
	test('without flags stays as it is', () => {
		const routine = [blockOf('ankle-pump'), blockOf('walk-easy')];
		expect(
			fitRoutine(routine, withGates({ 'walk-easy': { heart: 'hide' } }), new Set(), false)
		).toEqual({
			blocks: routine,
			changes: [],
			cautions: []
		});
	});

	test('a swap takes the place, the get-ready and its own dose', () => {
		const exercises = withGates({ 'calf-wall-stretch': { fall_risk: 'swap:calf-towel-stretch' } });
		const before = { ...blockOf('calf-wall-stretch'), dose: { ...dose, duration: 5 }, ready: 20 };
		expect(fitRoutine([before], exercises, new Set(['fall_risk']), false)).toMatchObject({
			blocks: [{ exercise: 'calf-towel-stretch', dose, ready: 20, wait: false }],
			changes: [{ kind: 'swapped', exercise: 'calf-wall-stretch', to: 'calf-towel-stretch' }]
		});
	});

	test('what comes in by a swap comes in once, and gives way to one that was there', () => {
		const exercises = withGates({
			'calf-wall-stretch': { fall_risk: 'swap:calf-towel-stretch' },
			'calf-wall-stretch-bent': { fall_risk: 'swap:calf-towel-stretch' }
		});
		const flags = new Set<Flag>(['fall_risk']);
		const twice = fitRoutine(
			[blockOf('calf-wall-stretch'), blockOf('calf-wall-stretch-bent')],
			exercises,
			flags,
			false
		);
		expect(twice.blocks.map(({ exercise }) => exercise)).toEqual(['calf-towel-stretch']);
		expect(twice.changes.map(({ kind }) => kind)).toEqual(['swapped', 'merged']);
		const there = [blockOf('calf-wall-stretch'), blockOf('calf-towel-stretch')];
		expect(fitRoutine(there, exercises, flags, false).blocks).toEqual([there[1]]);
	});

	test('a swap that runs in a circle, or to a closed door, is left out', () => {
		const circle = withGates({
			'arch-lift': { neuro: 'swap:ankle-pump' },
			'ankle-pump': { neuro: 'swap:arch-lift' }
		});
		const closed = withGates({
			'arch-lift': { neuro: 'swap:ankle-pump' },
			'ankle-pump': { heart: 'clinician' }
		});
		const flags = new Set<Flag>(['neuro', 'heart']);
		expect(fitRoutine([blockOf('arch-lift')], circle, flags, false)).toMatchObject({
			blocks: [],
			changes: [{ kind: 'leftOut', because: ['neuro'], untilAgreed: false }]
		});
		expect(fitRoutine([blockOf('arch-lift')], closed, flags, false)).toMatchObject({
			blocks: [],
			changes: [{ kind: 'leftOut', because: ['neuro', 'heart'], untilAgreed: true }]
		});
	});

	test('a swap for one leg stays for that leg, and both blocks of an exercise are swapped', () => {
		const left = {
			...blockOf('calf-wall-stretch'),
			dose,
			only: 'left' as const,
			note: 'knee straight'
		};
		const gates = withGates({ 'calf-wall-stretch': { fall_risk: 'swap:calf-towel-stretch' } });
		const both = { kind: 'hold', hold: 10, relax: 5, reps: 3, sides: 2, sideChange: 5 } as const;
		const towel = { ...gates['calf-towel-stretch'], dose: both };
		const exercises = { ...gates, 'calf-towel-stretch': towel };
		const flags = new Set<Flag>(['fall_risk']);
		const fitted = fitRoutine([left, { ...left, only: 'right' }], exercises, flags, false);
		expect(fitted.blocks).toMatchObject([
			{ exercise: 'calf-towel-stretch', only: 'left', dose: { sides: 1 } },
			{ exercise: 'calf-towel-stretch', only: 'right', dose: { sides: 1 } }
		]);
		expect(fitted.blocks[0]?.note).toBeUndefined();
		expect(fitted.changes.map(({ kind }) => kind)).toEqual(['swapped']);
	});

	test('an own exercise stays, with a caution: the app knows nothing of it', () => {
		const own = { ...blockOf('calf-wall-stretch'), exercise: 'own:wall' as const };
		const fitted = fitRoutine([own, own], withGates({}), new Set<Flag>(['fall_risk']), false);
		expect(fitted).toEqual({
			blocks: [own, own],
			changes: [],
			cautions: [{ exercise: 'own:wall', because: ['anyone'] }]
		});
	});

	test('whatever the gates: what is scheduled may be done, what is not is told, cautions are named', () => {
		fc.assert(
			fc.property(blocks, guarded, flagSet, fc.boolean(), (routine, exercises, flags, agreed) => {
				const fitted = fitRoutine(routine, exercises, flags, agreed);
				for (const { exercise } of fitted.blocks) {
					if (isOwnExerciseId(exercise)) throw new Error('not one of these');
					const { kind } = treatmentOf(exercises[exercise].gate, flags, agreed);
					expect(['free', 'caution']).toContain(kind);
					expect(fitted.cautions.some((caution) => caution.exercise === exercise)).toBe(
						kind === 'caution'
					);
				}
				const kept = routine.filter((block) => fitted.blocks.includes(block));
				const told = new Map(fitted.changes.map((change) => [change.exercise, change.kind]));
				const changed = routine.filter((block) => !kept.includes(block));
				expect(new Set(changed.map(({ exercise }) => exercise))).toEqual(new Set(told.keys()));
				expect(told.size).toBe(fitted.changes.length);
				const swapped = changed.filter(({ exercise }) => told.get(exercise as never) === 'swapped');
				expect(fitted.blocks).toHaveLength(kept.length + swapped.length);
				for (const change of fitted.changes) expect(change.because).not.toEqual([]);
			})
		);
	});
});

describe('before a routine', () => {
	const asked = { agreed: false, kneeSign: false };
	test('of several gates the strictest counts', () => {
		expect(strictestEntry(['open', 'askFootBath', 'askClinician'])).toBe('askClinician');
		expect(strictestEntry(['askFootBath', 'help', 'hidden'])).toBe('hidden');
		expect(strictestEntry(['open'])).toBe('open');
	});

	test('the foot bath is asked about, or not offered', () => {
		for (const flag of ['diabetes', 'reduced_sensation', 'vascular'] as const) {
			expect(entryOf('footBath', new Set([flag]), asked)).toBe('askFootBath');
			expect(entryOf('footBath', new Set([flag]), { ...asked, agreed: true })).toBe('open');
		}
		for (const flag of ['foot_wound', 'clot_suspected'] as const)
			expect(entryOf('footBath', new Set([flag]), { ...asked, agreed: true })).toBe('hidden');
		expect(entryOf('footBath', new Set(['heart']), asked)).toBe('open');
	});

	test('a knee sign leads to the help page', () => {
		expect(entryOf('knee', new Set(), { ...asked, kneeSign: true })).toBe('help');
		expect(entryOf('knee', new Set(), asked)).toBe('open');
	});

	test('the clinician gate opens only by an agreement, for everyone', () => {
		expect(entryOf('clinician', new Set(), asked)).toBe('askClinician');
		expect(entryOf('clinician', new Set(['neuro']), { ...asked, agreed: true })).toBe('open');
	});

	test('with one leg suddenly swollen, red or hot, nothing opens', () => {
		for (const gate of ['none', 'knee', 'clinician'] as const)
			expect(entryOf(gate, new Set(['clot_suspected']), { ...asked, agreed: true })).toBe('help');
	});

	test('without a gate it is open', () => {
		expect(entryOf('none', new Set(['neuro']), asked)).toBe('open');
	});
});

test('there are 25 flags, and the signs of the diary set three of them', () => {
	expect(new Set(FLAGS).size).toBe(25);
	expect([isFlag('heart'), isFlag('hart')]).toEqual([true, false]);
	expect(new Set(Object.values(SIGN_FLAGS))).toEqual(
		new Set(['clot_suspected', 'foot_wound', 'vascular'])
	);
});
