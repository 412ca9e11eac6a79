import type { Dose } from './dose.ts';
import {
	isOwnExerciseId,
	type AnyExerciseId,
	type ByExercise,
	type ExerciseId
} from './exercise.ts';
import type { Block } from './routine.ts';

/** What a person may tell about their body so that the app leaves out, swaps or guards exercises. */
export const FLAGS = [
	'fall_risk',
	'osteoporosis_spine',
	'hip_replacement',
	'knee_replacement',
	'diabetes',
	'reduced_sensation',
	'foot_wound',
	'vascular',
	'varicose',
	'clot_suspected',
	'blood_thinner',
	'heart_fluid_limit',
	'heart',
	'toe_surgery',
	'kidney',
	'liver',
	'neuro',
	'lumbar',
	'pregnant',
	'pregnant_28w',
	'recent_surgery',
	'recent_leg_injury',
	'achilles_tear',
	'new_medicine',
	'night_toilet'
] as const;
export type Flag = (typeof FLAGS)[number];
export type ByFlag<T> = Readonly<Record<Flag, T>>;
export type Flags = ReadonlySet<Flag>;

/**
 * What a flag does to an exercise. `hide` leaves it out; `clinician` leaves it out until the person notes that a
 * professional agreed; `swap:x` offers x in its place; `caution` shows the exercise's safety lines.
 */
export type GateAction = 'hide' | 'clinician' | `swap:${ExerciseId}` | 'caution';

/** Who an action is for: people with a flag, or everyone. */
export type Reason = Flag | 'anyone';
export type Gate = Readonly<Partial<Record<Reason, GateAction>>>;

/** What becomes of one exercise for one person, and because of what. */
export type Treatment =
	| { readonly kind: 'free' }
	| { readonly kind: 'caution' | 'clinician' | 'hide'; readonly because: readonly Reason[] }
	| { readonly kind: 'swap'; readonly to: ExerciseId; readonly because: readonly Reason[] };

/** What a routine needs to know of an exercise to leave it in, swap it or leave it out. */
export interface Guarded {
	readonly gate: Gate;
	/** The dose it is given when it comes in place of another. */
	readonly dose: Dose;
}

export type Change =
	/** `to` is done in place of `exercise`. */
	| {
			readonly kind: 'swapped';
			readonly exercise: ExerciseId;
			readonly to: ExerciseId;
			readonly because: readonly Reason[];
	  }
	/** Its swap is in the routine already. */
	| {
			readonly kind: 'merged';
			readonly exercise: ExerciseId;
			readonly to: ExerciseId;
			readonly because: readonly Reason[];
	  }
	| {
			readonly kind: 'leftOut';
			readonly exercise: ExerciseId;
			readonly because: readonly Reason[];
			/** Whether an agreement with a professional would bring it back. */
			readonly untilAgreed: boolean;
	  };

/** A routine as one person may do it. `blocks` is empty when nothing is left: then say so, never start it. */
export interface FittedRoutine {
	readonly blocks: readonly Block[];
	readonly changes: readonly Change[];
	/** Scheduled exercises whose safety lines must be shown, and because of what; of an own one the app knows none. */
	readonly cautions: readonly {
		readonly exercise: AnyExerciseId;
		readonly because: readonly Reason[];
	}[];
}

export function isFlag(id: string): id is Flag {
	return (FLAGS as readonly string[]).includes(id);
}

/** The stricter action wins: hide, then clinician, then swap, then caution. Of two swaps, the first. */
export function strictest(actions: readonly GateAction[]): GateAction | undefined {
	return (
		actions.find((action) => action === 'hide') ??
		actions.find((action) => action === 'clinician') ??
		actions.find(isSwap) ??
		actions.find((action) => action === 'caution')
	);
}

/**
 * What becomes of an exercise. An agreement is about what was asked – one routine or one exercise, never all of
 * them – and turns its `clinician` into `caution`; a swap or a hide for another reason still holds.
 */
export function treatmentOf(gate: Gate, flags: Flags, agreed: boolean): Treatment {
	const actions = reasonsIn(gate, flags).map(
		([reason, action]) => [reason, agreed && action === 'clinician' ? 'caution' : action] as const
	);
	const action = strictest(actions.map(([, each]) => each));
	if (action === undefined) return { kind: 'free' };
	const because = actions.flatMap(([reason, each]) => (each === action ? [reason] : []));
	return isSwap(action)
		? { kind: 'swap', to: targetOf(action), because }
		: { kind: action, because };
}

/**
 * A routine as this person may do it: exercises are left in, swapped or left out by their own gates. What comes in by
 * a swap must pass its own gate too, and comes in once.
 */
export function fitRoutine(
	blocks: readonly Block[],
	exercises: ByExercise<Guarded>,
	flags: Flags,
	agreed: boolean
): FittedRoutine {
	const wayOf = (exercise: ExerciseId) => wayFor(exercise, exercises, flags, agreed);
	const known = blocks.flatMap(({ exercise }) => (isOwnExerciseId(exercise) ? [] : [exercise]));
	const present = new Set(known.filter((exercise) => wayOf(exercise).kind === 'keep'));
	/** What came in, and in whose place. */
	const came = new Map<ExerciseId, ExerciseId>();
	const kept: Block[] = [];
	const changes = new Map<ExerciseId, Change>();
	for (const block of blocks) {
		const { exercise } = block;
		// whoever wrote it answers for it: the app knows nothing of it
		if (isOwnExerciseId(exercise) || present.has(exercise)) {
			kept.push(block);
			continue;
		}
		const way = wayOf(exercise);
		if (way.kind === 'leave') {
			const { because, untilAgreed } = way;
			changes.set(exercise, { kind: 'leftOut', exercise, because, untilAgreed });
			continue;
		}
		if (way.kind !== 'swap') continue;
		const { to, because } = way;
		const merged = present.has(to) || (came.get(to) ?? exercise) !== exercise;
		changes.set(exercise, { kind: merged ? 'merged' : 'swapped', exercise, to, because });
		if (merged) continue;
		came.set(to, exercise);
		kept.push(swapped(block, to, exercises[to].dose));
	}
	const cautions = [...present, ...came.keys()].flatMap((exercise) => {
		const treatment = treatmentOf(exercises[exercise].gate, flags, agreed);
		return treatment.kind === 'caution' ? [{ exercise, because: treatment.because }] : [];
	});
	const own = new Set(blocks.map(({ exercise }) => exercise).filter(isOwnExerciseId));
	return {
		blocks: kept,
		changes: [...changes.values()],
		cautions: [
			...cautions,
			...[...own].map((exercise) => ({ exercise, because: ['anyone' as const] }))
		]
	};
}

/** The block with another exercise in its default dose, on one leg if it was for one. */
function swapped({ only, ready, wait }: Block, exercise: ExerciseId, dose: Dose): Block {
	const block = { exercise, dose, ready, wait };
	return only && dose.kind !== 'breath' && dose.sides === 2
		? { ...block, dose: { ...dose, sides: 1 }, only }
		: block;
}

/**
 * Guards a routine as a whole. `footBath` asks people with diabetes, numb feet or poor circulation to see their
 * doctor first; `knee` shows the help page after a knee warning sign in the last 7 days; `clinician` opens only when
 * the person has agreed it with a professional.
 */
export type RoutineGate = 'none' | 'footBath' | 'knee' | 'clinician';

/** What stands before a routine: nothing, a notice to agree to, the help page in its place, or it is not offered. */
export type Entry = 'open' | 'askFootBath' | 'askClinician' | 'help' | 'hidden';

/** Looked at before `fitRoutine`: a routine that is not open is not fitted. */
export function entryOf(
	gate: RoutineGate,
	flags: Flags,
	{ agreed, kneeSign }: { readonly agreed: boolean; readonly kneeSign: boolean }
): Entry {
	const suspected = flags.has('clot_suspected');
	if (gate === 'footBath' && (suspected || flags.has('foot_wound'))) return 'hidden';
	// one leg suddenly swollen, red or hot: no exercise today, but the page that says whom to call
	if (suspected) return 'help';
	if (gate === 'knee') return kneeSign ? 'help' : 'open';
	if (agreed || gate === 'none') return 'open';
	if (gate === 'clinician') return 'askClinician';
	const atRisk = ASK_BEFORE_FOOT_BATH.some((flag) => flags.has(flag));
	return atRisk ? 'askFootBath' : 'open';
}

/** Of several gates before one routine, the strictest counts. */
export function strictestEntry(entries: readonly Entry[]): Entry {
	return STRICTNESS.find((entry) => entries.includes(entry)) ?? 'open';
}

const STRICTNESS: readonly Entry[] = ['hidden', 'help', 'askClinician', 'askFootBath'];

const ASK_BEFORE_FOOT_BATH: readonly Flag[] = ['diabetes', 'reduced_sensation', 'vascular'];

type Way =
	| { readonly kind: 'keep' }
	| { readonly kind: 'swap'; readonly to: ExerciseId; readonly because: readonly Reason[] }
	| { readonly kind: 'leave'; readonly because: readonly Reason[]; readonly untilAgreed: boolean };

/** Follows swaps until one may be done; a swap that leads back to where it came from ends in leaving out. */
function wayFor(
	exercise: ExerciseId,
	exercises: ByExercise<Guarded>,
	flags: Flags,
	agreed: boolean
): Way {
	const seen = new Set<ExerciseId>();
	const because: Reason[] = [];
	for (let at = exercise; !seen.has(at);) {
		seen.add(at);
		const treatment = treatmentOf(exercises[at].gate, flags, agreed);
		if (treatment.kind === 'free' || treatment.kind === 'caution')
			return at === exercise ? { kind: 'keep' } : { kind: 'swap', to: at, because };
		because.push(...treatment.because.filter((reason) => !because.includes(reason)));
		if (treatment.kind !== 'swap')
			return { kind: 'leave', because, untilAgreed: treatment.kind === 'clinician' };
		at = treatment.to;
	}
	return { kind: 'leave', because, untilAgreed: false };
}

function reasonsIn(gate: Gate, flags: Flags): readonly (readonly [Reason, GateAction])[] {
	const reasons: readonly Reason[] = ['anyone', ...FLAGS.filter((flag) => flags.has(flag))];
	return reasons.flatMap((reason) => {
		const action = gate[reason];
		return action === undefined ? [] : [[reason, action] as const];
	});
}

function isSwap(action: GateAction): action is `swap:${ExerciseId}` {
	return action.startsWith('swap:');
}

function targetOf(swap: `swap:${ExerciseId}`): ExerciseId {
	return swap.slice('swap:'.length) as ExerciseId;
}
