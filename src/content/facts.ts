import type { Dose } from '#core/dose.ts';
import type { ExerciseId } from '#core/exercise.ts';
import type { RoutineId } from '#core/routine.ts';
import type { Flag, Gate, RoutineGate } from '#core/safety.ts';
import type { BodyPart, Equipment, Position, Preset, Schedule, SeedId } from './vocabulary.ts';

/**
 * What is true of an exercise in any language. Its words are in `<language>/exercises/<id>.ts`, and where it comes from
 * in `exercise-sources.ts`.
 */
export interface ExerciseFacts {
	readonly parts: readonly BodyPart[];
	readonly positions: readonly Position[];
	readonly equipment: readonly Equipment[];
	/** The default dose. */
	readonly dose: Dose;
	readonly presets: Readonly<Partial<Record<Preset, Dose>>>;
	readonly gate: Gate;
}

export interface RoutineBlock {
	readonly exercise: ExerciseId;
	readonly preset: Preset | 'default';
	/** Seconds to get ready. */
	readonly ready: number;
	/** Wait for a tap after the get-ready. */
	readonly wait: boolean;
}

export interface RoutineFacts {
	readonly blocks: readonly RoutineBlock[];
	readonly schedule: Schedule;
	readonly gate: RoutineGate;
	/** Offered in place of another routine to people with a flag. */
	readonly replaces?: { readonly routine: RoutineId; readonly when: Flag };
	readonly seeds: readonly SeedId[];
}
