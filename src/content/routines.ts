import type { Dose } from '#core/dose.ts';
import { isExerciseId, isOwnExerciseId, type ExerciseId } from '#core/exercise.ts';
import { isOwnRoutineId, knownIn } from '#core/own-routine.ts';
import type { Plan } from '#core/schedule.ts';
import {
	isRoutineId,
	type AnyRoutineId,
	type Block,
	type ByRoutine,
	type Routine,
	type RoutineId
} from '#core/routine.ts';
import type { RoutineGate } from '#core/safety.ts';
import { exerciseFacts } from './exercises.ts';
import type { RoutineBlock, RoutineFacts } from './facts.ts';
import type { Names } from './names.ts';
import type { Slot } from './vocabulary.ts';

/** The routines that come with the app, block by block. */
export const routineFacts: ByRoutine<RoutineFacts> = {
	'bedtime-calf-hamstring': {
		blocks: [
			{ exercise: 'calf-wall-stretch', preset: 'default', ready: 15, wait: false },
			{ exercise: 'hamstring-forward-bend', preset: 'default', ready: 20, wait: false }
		],
		schedule: { kind: 'daily', slot: 'bedtime' },
		gate: 'none',
		seeds: ['S2', 'S1', 'S0']
	},
	'bedtime-in-bed': {
		blocks: [
			{ exercise: 'ankle-pump', preset: 'short10', ready: 10, wait: false },
			{ exercise: 'calf-towel-stretch', preset: 'default', ready: 15, wait: false },
			{ exercise: 'hamstring-towel-lying', preset: 'default', ready: 20, wait: false },
			{ exercise: 'slow-breathing', preset: 'default', ready: 10, wait: false }
		],
		schedule: { kind: 'daily', slot: 'bedtime' },
		gate: 'none',
		replaces: { routine: 'bedtime-calf-hamstring', when: 'fall_risk' },
		seeds: ['S2', 'S1', 'S4']
	},
	'bedtime-toes': {
		blocks: [
			{ exercise: 'toe-extension-hold', preset: 'default', ready: 10, wait: false },
			{ exercise: 'sole-massage', preset: 'default', ready: 10, wait: false }
		],
		schedule: { kind: 'daily', slot: 'bedtime' },
		gate: 'none',
		seeds: ['S2']
	},
	'evening-foot-bath': {
		blocks: [
			{ exercise: 'foot-bath', preset: 'default', ready: 30, wait: true },
			{ exercise: 'foot-dry-check', preset: 'default', ready: 5, wait: true },
			{ exercise: 'sole-massage', preset: 'default', ready: 10, wait: false }
		],
		schedule: { kind: 'perWeek', min: 2, max: 7, slot: 'evening' },
		gate: 'footBath',
		seeds: ['S2']
	},
	'walk-and-toes': {
		blocks: [
			{ exercise: 'walk-easy', preset: 'default', ready: 10, wait: false },
			{ exercise: 'toe-grip-spread', preset: 'default', ready: 30, wait: true }
		],
		schedule: { kind: 'perWeek', min: 2, max: 3, slot: 'day' },
		gate: 'none',
		seeds: ['S2', 'S0']
	},
	'knee-comfort': {
		blocks: [
			{ exercise: 'leg-stroke-massage', preset: 'default', ready: 10, wait: false },
			{ exercise: 'hamstring-forward-bend', preset: 'medium', ready: 10, wait: false },
			{ exercise: 'calf-wall-stretch', preset: 'medium', ready: 20, wait: false }
		],
		schedule: { kind: 'daily', slot: 'any' },
		gate: 'knee',
		seeds: ['S1']
	},
	'after-bath-stretch': {
		blocks: [
			{ exercise: 'hamstring-forward-bend', preset: 'long', ready: 10, wait: false },
			{ exercise: 'calf-wall-stretch', preset: 'long', ready: 20, wait: false },
			{ exercise: 'hip-knee-hug', preset: 'default', ready: 20, wait: true }
		],
		schedule: { kind: 'perWeek', min: 2, max: 7, slot: 'evening' },
		gate: 'none',
		seeds: ['S1', 'S0']
	},
	'morning-wake-up': {
		blocks: [
			{ exercise: 'ankle-pump', preset: 'default', ready: 10, wait: false },
			{ exercise: 'toe-one-by-one', preset: 'default', ready: 15, wait: false },
			{ exercise: 'toe-extension-hold', preset: 'default', ready: 10, wait: false },
			{ exercise: 'calf-towel-stretch', preset: 'default', ready: 15, wait: false }
		],
		schedule: { kind: 'daily', slot: 'morning' },
		gate: 'none',
		seeds: ['S2']
	},
	'desk-break': {
		blocks: [
			{ exercise: 'seated-posture-reset', preset: 'default', ready: 5, wait: false },
			{ exercise: 'ankle-pump', preset: 'desk15', ready: 5, wait: false },
			{ exercise: 'toe-grip-spread', preset: 'short10', ready: 5, wait: false },
			{ exercise: 'hamstring-forward-bend', preset: 'short', ready: 10, wait: false }
		],
		schedule: { kind: 'asNeeded', afterMinutes: 60 },
		gate: 'none',
		seeds: ['S2', 'S1']
	},
	'after-walk-stretch': {
		blocks: [
			{ exercise: 'calf-wall-stretch', preset: 'medium', ready: 15, wait: false },
			{ exercise: 'calf-wall-stretch-bent', preset: 'default', ready: 10, wait: false },
			{ exercise: 'quad-stretch-standing', preset: 'default', ready: 10, wait: false },
			{ exercise: 'hamstring-forward-bend', preset: 'medium', ready: 20, wait: false }
		],
		schedule: { kind: 'perWeek', min: 2, max: 3, slot: 'day' },
		gate: 'none',
		seeds: ['S0', 'S1', 'S3']
	},
	'foot-strength': {
		blocks: [
			{ exercise: 'toe-grip-spread', preset: 'default', ready: 10, wait: false },
			{ exercise: 'towel-gather', preset: 'default', ready: 15, wait: false },
			{ exercise: 'arch-lift', preset: 'default', ready: 10, wait: false },
			{ exercise: 'heel-raise-supported', preset: 'default', ready: 20, wait: false }
		],
		schedule: { kind: 'perWeek', min: 2, max: 3, slot: 'day' },
		gate: 'none',
		seeds: ['S2', 'S1']
	},
	'gentle-spasticity': {
		blocks: [
			{ exercise: 'slow-breathing', preset: 'default', ready: 10, wait: false },
			{ exercise: 'slow-heel-press-seated', preset: 'default', ready: 15, wait: true },
			{ exercise: 'slow-calf-towel-assisted', preset: 'default', ready: 20, wait: true },
			{ exercise: 'leg-stroke-massage', preset: 'default', ready: 10, wait: false }
		],
		schedule: { kind: 'daily', slot: 'any' },
		gate: 'clinician',
		seeds: ['S4']
	}
};

/**
 * How often a routine is meant to be done where the person planned nothing else: the least that is advised. One of their
 * own is asked for only as they say.
 */
export function usualPlan(id: AnyRoutineId): Plan {
	if (!isRoutineId(id)) return { kind: 'asNeeded' };
	const { schedule } = routineFacts[id];
	if (schedule.kind !== 'perWeek') return { kind: schedule.kind };
	return { kind: 'weekly', times: schedule.min };
}

/**
 * What guards a routine of a person's own: what the app's own routines are guarded by for the sake of the same exercises.
 * A foot bath can burn numb feet; what needs a professional's word in general needs it here.
 */
export function gatesOf(blocks: readonly Block[]): readonly RoutineGate[] {
	const known = knownIn(blocks);
	return [
		'none',
		...(known.includes('foot-bath') ? ['footBath' as const] : []),
		...(known.some((id) => exerciseFacts[id].gate.anyone === 'clinician')
			? ['clinician' as const]
			: [])
	];
}

/** The time of day a routine is meant for. */
export function slotOf(id: AnyRoutineId): Slot {
	if (!isRoutineId(id)) return 'any';
	const { schedule } = routineFacts[id];
	return schedule.kind === 'asNeeded' ? 'any' : schedule.slot;
}

/** From which hour to which a routine of a slot is for now. One for any time has no hour of its own. */
const SLOT_HOURS: Readonly<Record<Exclude<Slot, 'any'>, readonly [number, number]>> = {
	morning: [4, 11],
	day: [10, 17],
	evening: [16, 21],
	bedtime: [19, 28]
};

export function fitsHour(slot: Slot, hour: number): boolean {
	if (slot === 'any') return false;
	const [from, to] = SLOT_HOURS[slot];
	return (hour >= from && hour < to) || hour + 24 < to;
}

/** A routine that comes with the app, with no exercise but the app's own. */
export interface BuiltIn extends Routine {
	readonly blocks: readonly (Block & { readonly exercise: ExerciseId })[];
}

/** A routine as it is written here, before any safety flag changes it. */
export function routineOf(id: RoutineId): BuiltIn {
	return {
		id,
		blocks: routineFacts[id].blocks.map(({ exercise, preset, ready, wait }) => ({
			exercise,
			dose: doseOf({ exercise, preset }),
			ready,
			wait
		}))
	};
}

/** A routine of one exercise in its default dose, to try it. Its id is no address of a routine's page. */
export function exerciseRoutine(exercise: ExerciseId): Routine {
	const { dose } = exerciseFacts[exercise];
	return { id: `exercise/${exercise}`, blocks: [{ exercise, dose, ready: 10, wait: false }] };
}

/**
 * What a kept routine is called, and where its session is; undefined for one this build does not know. One of a person's
 * own is called as it was when it was kept. A trial of an own exercise has no place of its own to go on.
 */
export function routineNamed(
	{ id, name }: Pick<Routine, 'id' | 'name'>,
	names: Pick<Names, 'routines' | 'exercises'>
):
	| {
			readonly name: string;
			readonly session?: `/routines/${string}/session/` | `/exercises/${string}/session/`;
	  }
	| undefined {
	if (isRoutineId(id))
		return { name: names.routines[id].name, session: `/routines/${id}/session/` };
	if (isOwnRoutineId(id)) return { name: name ?? '', session: `/routines/${id}/session/` };
	const exercise = id.replace(/^exercise\//, '');
	if (isOwnExerciseId(exercise) && name) return { name };
	if (!isExerciseId(exercise)) return undefined;
	return { name: names.exercises[exercise], session: `/exercises/${exercise}/session/` };
}

/** When a routine is for, in a few words; nothing is known of a person's own. */
export function whenOf(id: AnyRoutineId, names: Pick<Names, 'routines'>): string | undefined {
	return isRoutineId(id) ? names.routines[id].when : undefined;
}

/** The dose a block asks for; a preset its exercise does not have is a mistake in the data. */
export function doseOf({ exercise, preset }: Pick<RoutineBlock, 'exercise' | 'preset'>): Dose {
	const { dose, presets } = exerciseFacts[exercise];
	if (preset === 'default') return dose;
	const chosen = presets[preset];
	if (chosen === undefined) throw new Error(`${exercise} has no preset ${preset}`);
	return chosen;
}
