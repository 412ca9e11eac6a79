import { completionsOf } from './completion.ts';
import { crampsOf, type CrampEntry } from './cramp.ts';
import type { Day } from './day.ts';
import type { Event } from './event.ts';
import { hasKneeSign } from './knee-sign.ts';
import { withoutPhotos, type OwnRoutine } from './own-routine.ts';
import { ownRoutinesAfter, ownRoutinesOf } from './own-routines.ts';
import { standing, type Fact } from './standing.ts';

/**
 * What the Today screen needs of all events, so that a start need not read twenty years of them. Made from the events,
 * never the other way round: it can be thrown away at any time.
 */
export interface Digest {
	readonly v: 2;
	/** How many events it was made of. */
	readonly count: number;
	/** Days with care, oldest first. */
	readonly days: readonly DayDigest[];
	/** What was planned and paused, and the steps of the six-week plan. */
	readonly facts: readonly Fact[];
	/** The person's own routines, without photos: those would be written anew with each record. */
	readonly routines: readonly OwnRoutine[];
	/** The ticks on the newest day that has any, in order. */
	readonly habits: readonly Event[];
	/** The newest cramps, and those that tell of a warning sign which still counts; oldest first. */
	readonly cramps: readonly CrampEntry[];
}

const KEPT: ReadonlySet<string> = new Set(['schedule', 'pause', 'trial']);
/** So many of the newest cramps are kept at hand. */
const CRAMPS = 8;

export interface DayDigest {
	readonly day: Day;
	/** Minutes ahead of UTC where it was. */
	readonly off: number;
	/** Routines of which something was done whole. */
	readonly routines: readonly string[];
}

/** Of all cramps, oldest first, those that the first screen asks about: the morning's question, and what stands before the knee's routine. */
function atHand(cramps: readonly CrampEntry[]): readonly CrampEntry[] {
	const newest = cramps.at(-1);
	if (!newest) return [];
	const recent = cramps.slice(-CRAMPS);
	const warnings = cramps
		.slice(0, -CRAMPS)
		.filter((cramp) => hasKneeSign([cramp], newest.startedAt));
	return [...warnings, ...recent];
}

export function digestOf(events: readonly Event[]): Digest {
	const days = new Map<Day, DayDigest>();
	for (const { day, off, routine, done } of completionsOf(events)) {
		if (done === 0) continue;
		const routines = days.get(day)?.routines ?? [];
		days.set(day, { day, off, routines: [...routines.filter((id) => id !== routine), routine] });
	}
	const habits = events.filter(({ type }) => type === 'habit');
	const newest = habits.reduce<Day | undefined>(
		(latest, { day }) => (latest === undefined || day > latest ? day : latest),
		undefined
	);
	return {
		v: 2,
		count: events.length,
		days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
		facts: standing(events).filter(({ type }) => KEPT.has(type)),
		routines: ownRoutinesOf(events).map(withoutPhotos),
		habits: habits.filter(({ day }) => day === newest),
		cramps: atHand(crampsOf(events))
	};
}

/** The digest with one more event; undefined when that one speaks of earlier ones, and they have to be read. */
export function digestWith(digest: Digest, event: Event): Digest | undefined {
	if (event.type === 'edit' || event.type === 'void' || event.type === 'restore') return undefined;
	const one = digestOf([event]);
	const days = new Map(digest.days.map((known) => [known.day, known]));
	for (const { day, off, routines } of one.days) {
		const known = days.get(day)?.routines ?? [];
		days.set(day, {
			day,
			off,
			routines: [...known.filter((id) => !routines.includes(id)), ...routines]
		});
	}
	const newest = digest.habits[0]?.day;
	const [habit] = one.habits;
	const newer = habit !== undefined && (newest === undefined || habit.day > newest);
	return {
		v: 2,
		count: digest.count + 1,
		days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
		facts: [...digest.facts, ...one.facts],
		routines: ownRoutinesAfter(digest.routines, event).map(withoutPhotos),
		habits: newer
			? one.habits
			: [...digest.habits, ...one.habits.filter(({ day }) => day === newest)],
		cramps: atHand([...digest.cramps, ...one.cramps].sort((a, b) => a.startedAt - b.startedAt))
	};
}

/** Whether something read from the phone is a digest this version made. */
export function isDigest(value: unknown): value is Digest {
	const it = value as Partial<Digest> | null | undefined;
	return (
		typeof it === 'object' &&
		it !== null &&
		it.v === 2 &&
		typeof it.count === 'number' &&
		Array.isArray(it.days) &&
		Array.isArray(it.facts) &&
		Array.isArray(it.routines) &&
		Array.isArray(it.habits) &&
		Array.isArray(it.cramps)
	);
}
