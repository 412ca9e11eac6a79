import { exerciseFacts } from '#content/exercises.ts';
import { routineFacts, routineOf } from '#content/routines.ts';
import { starterPlan } from '#content/starter.ts';
import type { Cramp } from '#core/cramp.ts';
import type { Day } from '#core/day.ts';
import type { ExerciseId } from '#core/exercise.ts';
import { flagsSetBy } from '#core/flags-from-diary.ts';
import type { Device } from '#core/ports.ts';
import { flagsOf, NEW_PROFILE, parseProfile, type Profile } from '#core/profile.ts';
import { ROUTINES, type Routine, type RoutineId } from '#core/routine.ts';
import {
	entryOf,
	fitRoutine,
	treatmentOf,
	type Entry,
	type Flag,
	type FittedRoutine,
	type Treatment
} from '#core/safety.ts';

/** A routine as this person may do it, and what stands before it. */
export interface FittingRoutine extends FittedRoutine {
	readonly entry: Entry;
	readonly routine: Routine;
}

/** What the person told about their body, and what it does to exercises and routines. */
export class Care {
	readonly #device: Device;
	readonly #kneeSign: () => boolean;
	#profile = $state.raw<Profile>(NEW_PROFILE);

	readonly flags = $derived.by(() => flagsOf(this.#profile));
	/** The routines to suggest, the one for tonight first. Empty when the person should see a doctor first. */
	readonly plan = $derived.by(() => starterPlan(this.flags, this.#profile.kneeCramps));
	/** Every routine this person can open, the plan's first. */
	readonly offered = $derived.by(() => {
		const rest = ROUTINES.filter((id) => !this.plan.includes(id));
		return [...this.plan, ...rest].filter((id) => {
			const { entry, blocks } = this.fit(id);
			return entry !== 'hidden' && (entry !== 'open' || blocks.length > 0);
		});
	});

	/** `kneeSign` tells whether the diary knows of a warning sign at the knee. */
	constructor(device: Device, kneeSign: () => boolean = () => false) {
		this.#device = device;
		this.#kneeSign = kneeSign;
	}

	get profile(): Profile {
		return this.#profile;
	}

	/** Reads what was kept. Rejects when the phone does not give it. */
	async load(): Promise<void> {
		this.#profile = parseProfile(await this.#device.store.profile());
	}

	/** Changes some of it now, and keeps it. Rejects when the phone will not keep it. */
	async change(some: Partial<Profile>): Promise<void> {
		this.#profile = { ...this.#profile, ...some };
		await this.#device.store.saveProfile(this.#profile);
	}

	/** Notes that a professional agreed to a routine or exercise. */
	agree(id: RoutineId | ExerciseId): Promise<void> {
		const { agreed } = this.#profile;
		return agreed.includes(id) ? Promise.resolve() : this.change({ agreed: [...agreed, id] });
	}

	/** Notes that the check before the first session of a day was read. */
	check(day: Day): Promise<void> {
		return this.#profile.checked === day ? Promise.resolve() : this.change({ checked: day });
	}

	/**
	 * Minds the signs that a diary entry tells of and did not tell of before. Answers with the flags it set, so that the
	 * person can be told; they take them back where the flags are shown. Rejects when the phone will not keep them: they
	 * hold until the app is closed.
	 */
	async heed(entry: Cramp, before?: Cramp): Promise<readonly Flag[]> {
		const set = flagsSetBy(entry, before).filter((flag) => !this.flags.has(flag));
		if (set.length > 0) await this.change({ flags: [...this.#profile.flags, ...set] });
		return set;
	}

	fit(id: RoutineId): FittingRoutine {
		const agreed = this.#profile.agreed.includes(id);
		const routine = routineOf(id);
		const kneeSign = this.#kneeSign();
		const entry = entryOf(routineFacts[id].gate, this.flags, { agreed, kneeSign });
		const fitted = fitRoutine(routine.blocks, exerciseFacts, this.flags, agreed);
		return { ...fitted, entry, routine: { ...routine, blocks: fitted.blocks } };
	}

	/** What becomes of one exercise for this person. */
	treatment(id: ExerciseId): Treatment {
		return treatmentOf(exerciseFacts[id].gate, this.flags, this.#profile.agreed.includes(id));
	}
}
