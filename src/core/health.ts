import { isDay, type Day } from './day.ts';
import {
	CLINICIAN_LIMITS,
	DIARY_VALUES,
	NOTE_LENGTH,
	PREGNANCY_WEEKS,
	type DiaryValue
} from './diary.ts';

/** What a person tells of their health for the diary and the doctor: all of it optional, deleted when they want. */
export interface Health {
	readonly ageBand?: DiaryValue<'ageBand'>;
	readonly history: readonly DiaryValue<'history'>[];
	/** In their own words, where `history` has `other`. */
	readonly otherHistory?: string;
	readonly medicines: readonly Medicine[];
	readonly pregnancy?: { readonly answer: DiaryValue<'pregnancy'>; readonly weeks?: number };
	readonly clinician?: ClinicianPlan;
	/** Each time the person asked a doctor about a line of "When to get help". */
	readonly consulted: readonly Consulted[];
	/** The last day on which a line that may rest for a while was shown, by its rule. */
	readonly shown: Readonly<Record<string, Day>>;
}

export interface Medicine {
	readonly name: string;
	readonly startedOn?: Day;
	readonly tag?: DiaryValue<'medicineTag'>;
}

/** What was agreed with a professional. */
export interface ClinicianPlan {
	readonly who: DiaryValue<'clinicianWho'>;
	readonly day: Day;
	readonly hold?: number;
	readonly reps?: number;
	readonly perWeek?: number;
	readonly note?: string;
}

export interface Consulted {
	readonly rule: string;
	readonly day: Day;
	readonly note?: string;
}

export const NEW_HEALTH: Health = { history: [], medicines: [], consulted: [], shown: {} };

/** Most entries of a list, of which the newest stand last, and letters of a name; generous, against nonsense only. */
const MOST = 200;
export const NAME_LENGTH = 200;

/** What was stored, as far as this build knows it. Nothing throws. */
export function parseHealth(stored: unknown): Health {
	const given = record(stored);
	const ageBand = choice('ageBand', given['ageBand']);
	const otherHistory = text(given['otherHistory'], NOTE_LENGTH);
	const pregnancy = pregnancyOf(record(given['pregnancy']));
	const clinician = clinicianOf(record(given['clinician']));
	return {
		...(ageBand && { ageBand }),
		history: [...new Set(list(given['history']).flatMap((it) => choice('history', it) ?? []))],
		...(otherHistory && { otherHistory }),
		medicines: list(given['medicines']).flatMap((it) => medicineOf(record(it)) ?? []),
		...(pregnancy && { pregnancy }),
		...(clinician && { clinician }),
		consulted: list(given['consulted']).flatMap((it) => consultedOf(record(it)) ?? []),
		shown: Object.fromEntries(
			Object.entries(record(given['shown']))
				.slice(0, MOST)
				.flatMap(([rule, value]) => {
					const shown = day(value);
					return shown ? [[rule, shown]] : [];
				})
		)
	};
}

/** What two phones were told: all that either knows; of one answer, ours. */
export function mergeHealth(ours: Health, theirs: Health): Health {
	const both = <T>(mine: readonly T[], other: readonly T[]) => {
		const known = new Set(mine.map((it) => JSON.stringify(it)));
		return [...mine, ...other.filter((it) => !known.has(JSON.stringify(it)))];
	};
	const shown: Record<string, Day> = { ...theirs.shown };
	for (const [rule, last] of Object.entries(ours.shown)) {
		const other = shown[rule];
		if (other === undefined || other < last) shown[rule] = last;
	}
	return {
		...theirs,
		...ours,
		history: both(ours.history, theirs.history),
		medicines: both(ours.medicines, theirs.medicines),
		consulted: both(ours.consulted, theirs.consulted),
		shown
	};
}

function medicineOf(given: Readonly<Record<string, unknown>>): Medicine | undefined {
	const name = text(given['name'], NAME_LENGTH);
	if (!name) return undefined;
	const startedOn = day(given['startedOn']);
	const tag = choice('medicineTag', given['tag']);
	return { name, ...(startedOn && { startedOn }), ...(tag && { tag }) };
}

function pregnancyOf(given: Readonly<Record<string, unknown>>): Health['pregnancy'] {
	const answer = choice('pregnancy', given['answer']);
	if (!answer) return undefined;
	const weeks = within(given['weeks'], PREGNANCY_WEEKS);
	return { answer, ...(weeks !== undefined && { weeks }) };
}

function clinicianOf(given: Readonly<Record<string, unknown>>): ClinicianPlan | undefined {
	const who = choice('clinicianWho', given['who']);
	const agreed = day(given['day']);
	if (!who || !agreed) return undefined;
	const hold = within(given['hold'], CLINICIAN_LIMITS.hold);
	const reps = within(given['reps'], CLINICIAN_LIMITS.reps);
	const perWeek = within(given['perWeek'], CLINICIAN_LIMITS.perWeek);
	const note = text(given['note'], NOTE_LENGTH);
	return {
		who,
		day: agreed,
		...(hold !== undefined && { hold }),
		...(reps !== undefined && { reps }),
		...(perWeek !== undefined && { perWeek }),
		...(note && { note })
	};
}

function consultedOf(given: Readonly<Record<string, unknown>>): Consulted | undefined {
	const rule = text(given['rule'], NAME_LENGTH);
	const asked = day(given['day']);
	if (!rule || !asked) return undefined;
	const note = text(given['note'], NOTE_LENGTH);
	return { rule, day: asked, ...(note && { note }) };
}

function choice<Choice extends keyof typeof DIARY_VALUES>(
	name: Choice,
	value: unknown
): DiaryValue<Choice> | undefined {
	return (DIARY_VALUES[name] as readonly DiaryValue<Choice>[]).find((known) => known === value);
}

function within(
	value: unknown,
	{ from, to }: { readonly from: number; readonly to: number }
): number | undefined {
	return Number.isInteger(value) && (value as number) >= from && (value as number) <= to
		? (value as number)
		: undefined;
}

const text = (value: unknown, most: number) =>
	typeof value === 'string' ? value.slice(0, most) : undefined;
const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);
const list = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value.slice(-MOST) : [];
const record = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
