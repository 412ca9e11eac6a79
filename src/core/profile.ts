import { isDay, type Day } from './day.ts';
import { isFlag, type Flag, type Flags } from './safety.ts';

/** What a person told about their body, all of it optional. It stays on the phone and guards what is offered. */
export interface Profile {
	readonly flags: readonly Flag[];
	/** Whether they cramp around the knee: adds a routine to the starter plan. */
	readonly kneeCramps: boolean;
	/** Routines and exercises a professional agreed to, by id. */
	readonly agreed: readonly string[];
	/** The first words of the app were read, and its questions answered or put aside. */
	readonly welcomed: boolean;
	/** The checklist of habits is wanted on Today. */
	readonly habits: boolean;
	/** Habits turned on or off against their own default. */
	readonly chosenHabits: Readonly<Record<string, boolean>>;
	/** The last day on which a session was begun: the check before the first one of a day was read. */
	readonly checked?: Day;
	/** Whether the home screen was spoken of. */
	readonly installOffered?: boolean;
	/** The last day on which a backup file was made. */
	readonly backedUp?: Day;
	/** What was told for the diary and the doctor, as it was stored: `core/health.ts` reads it where it is needed. */
	readonly health?: unknown;
}

export const NEW_PROFILE: Profile = {
	flags: [],
	kneeCramps: false,
	agreed: [],
	welcomed: false,
	habits: false,
	chosenHabits: {}
};

export function flagsOf({ flags }: Profile): Flags {
	return new Set(flags);
}

/** A profile from whatever was stored. What this build does not know is left out; nothing throws. */
export function parseProfile(stored: unknown): Profile {
	if (typeof stored !== 'object' || stored === null) return NEW_PROFILE;
	const given = stored as Record<string, unknown>;
	const texts = (value: unknown) =>
		Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
	const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);
	const checked = day(given['checked']);
	const backedUp = day(given['backedUp']);
	return {
		flags: [...new Set(texts(given['flags']).filter(isFlag))],
		kneeCramps: given['kneeCramps'] === true,
		agreed: texts(given['agreed']),
		welcomed: given['welcomed'] === true,
		habits: given['habits'] === true,
		chosenHabits: switches(given['chosenHabits']),
		...(checked && { checked }),
		...(given['installOffered'] === true && { installOffered: true }),
		...(backedUp && { backedUp }),
		...(given['health'] !== undefined && { health: given['health'] })
	};
}

function switches(value: unknown): Readonly<Record<string, boolean>> {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(
			(entry): entry is [string, boolean] => typeof entry[1] === 'boolean'
		)
	);
}
