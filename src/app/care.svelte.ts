import { exerciseFacts } from '#content/exercises.ts';
import { gatesOf, routineFacts, routineOf } from '#content/routines.ts';
import { starterPlan } from '#content/starter.ts';
import type { Day } from '#core/day.ts';
import type { ExerciseId } from '#core/exercise.ts';
import { playedOf, type OwnRoutine } from '#core/own-routine.ts';
import type { Device } from '#core/ports.ts';
import { flagsOf, NEW_PROFILE, parseProfile, type Profile } from '#core/profile.ts';
import { isRoutineId, ROUTINES, type AnyRoutineId, type Routine } from '#core/routine.ts';
import {
	entryOf,
	fitRoutine,
	strictestEntry,
	treatmentOf,
	type Entry,
	type FittedRoutine,
	type RoutineGate,
	type Treatment
} from '#core/safety.ts';

/** A routine as this person may do it, and what stands before it. */
export interface FittingRoutine extends FittedRoutine {
	readonly entry: Entry;
	readonly routine: Routine;
}

/** What the records tell of, that decides what may be done. */
export interface CareRecords {
	/** The routines of the person's own. */
	own(): readonly OwnRoutine[];
	/** Whether the diary knows of a warning sign at the knee. */
	kneeSign(): boolean;
}

/** What the person told about their body, and what it does to exercises and routines. */
export class Care {
	readonly #device: Device;
	readonly #records: CareRecords;
	#profile = $state.raw<Profile>(NEW_PROFILE);

	readonly flags = $derived.by(() => flagsOf(this.#profile));
	/** The routines to suggest, the one for tonight first. Empty when the person should see a doctor first. */
	readonly plan = $derived.by(() => starterPlan(this.flags, this.#profile.kneeCramps));
	/** Every routine this person can open, the plan's first, then their own. */
	readonly offered = $derived.by((): readonly AnyRoutineId[] => {
		const own = this.#records.own().map(({ id }) => id);
		const rest = ROUTINES.filter((id) => !this.plan.includes(id));
		return [...this.plan, ...own, ...rest].filter((id) => {
			const { entry, blocks } = this.fit(id);
			return entry !== 'hidden' && (entry !== 'open' || blocks.length > 0);
		});
	});

	constructor(device: Device, records: CareRecords) {
		this.#device = device;
		this.#records = records;
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
	agree(id: AnyRoutineId | ExerciseId): Promise<void> {
		const { agreed } = this.#profile;
		return agreed.includes(id) ? Promise.resolve() : this.change({ agreed: [...agreed, id] });
	}

	/** Takes an agreement back. Rejects when the phone will not keep it: it holds until the app is closed. */
	withdraw(id: AnyRoutineId): Promise<void> {
		const { agreed } = this.#profile;
		if (!agreed.includes(id)) return Promise.resolve();
		return this.change({ agreed: agreed.filter((one) => one !== id) });
	}

	/** Notes that the check before the first session of a day was read. */
	check(day: Day): Promise<void> {
		return this.#profile.checked === day ? Promise.resolve() : this.change({ checked: day });
	}

	/** A routine as this person may do it. One of their own is guarded by the exercises in it; one that is gone is hidden. */
	fit(id: AnyRoutineId): FittingRoutine {
		if (isRoutineId(id)) return this.#fit(id, routineOf(id), [routineFacts[id].gate]);
		const own = this.#records.own().find((routine) => routine.id === id);
		return own ? this.fitOwn(own) : this.#fit(id, { id, blocks: [] }, []);
	}

	/** The same of a routine that may not be on this phone yet. */
	fitOwn(own: OwnRoutine): FittingRoutine {
		return this.#fit(own.id, playedOf(own), gatesOf(own.blocks));
	}

	/** The words that own exercises need stay with it, whatever the flags leave of it. */
	#fit(id: AnyRoutineId, asked: Routine, gates: readonly RoutineGate[]): FittingRoutine {
		const agreed = this.#profile.agreed.includes(id);
		const kneeSign = this.#records.kneeSign();
		const entries = gates.map((gate) => entryOf(gate, this.flags, { agreed, kneeSign }));
		const entry = asked.blocks.length > 0 ? strictestEntry(entries) : 'hidden';
		const fitted = fitRoutine(asked.blocks, exerciseFacts, this.flags, agreed);
		return { ...fitted, entry, routine: { ...asked, blocks: fitted.blocks } };
	}

	/** What becomes of one exercise for this person. */
	treatment(id: ExerciseId): Treatment {
		return treatmentOf(exerciseFacts[id].gate, this.flags, this.#profile.agreed.includes(id));
	}
}
