import { generateIcsCalendar, type IcsRecurrenceRule } from 'ts-ics';
import { addDays, partsOf, type Day } from './day.ts';
import type { Moment } from './moment.ts';
import { asksFor, type Plan } from './schedule.ts';

/** A reminder the phone's own calendar rings, because a page that is closed cannot. */
export interface Reminder {
	/** Made twice under one id, it is changed and not doubled. */
	readonly id: string;
	readonly title: string;
	readonly note: string;
	readonly plan: Exclude<Plan, { readonly kind: 'asNeeded' }>;
	/** The first day it may ring. */
	readonly from: Day;
	/** Minutes after midnight, by the clock on the wall. */
	readonly at: number;
	/** How long it takes. */
	readonly minutes: number;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** Days of the week for something done so many times in it: spread, so that muscles rest between. 0 = Sunday. */
const SPREAD = {
	1: [3],
	2: [2, 5],
	3: [1, 3, 5],
	4: [1, 2, 4, 6],
	5: [1, 2, 3, 4, 5],
	6: [1, 2, 3, 4, 5, 6]
} as const;

/** The reminder as a calendar file (RFC 5545) with a rule that repeats it and an alarm at its time. */
export function calendarOf(reminder: Reminder, { at, zone, off }: Moment): string {
	const { id, title, note, plan, from, minutes } = reminder;
	const days = daysOf(plan);
	const first = firstOf(from, days);
	const { year, month, date } = partsOf(first);
	const local = Date.UTC(year, month - 1, date, 0, reminder.at);
	const rule: IcsRecurrenceRule = days
		? { frequency: 'WEEKLY', byDay: days.map((day) => ({ day: DAYS[day] ?? 'SU' })) }
		: { frequency: 'DAILY' };
	return generateIcsCalendar({
		version: '2.0',
		prodId: '-//Komura//Komura//JA',
		events: [
			{
				uid: `${id}@komura`,
				stamp: { date: new Date(at) },
				// by the wall clock of its zone: summer time must not move bedtime
				start: {
					date: new Date(local - off * 60_000),
					local: { date: new Date(local), timezone: zone, tzoffset: offsetText(off) }
				},
				duration: { minutes },
				summary: title,
				description: note,
				timeTransparent: 'TRANSPARENT',
				recurrenceRule: rule,
				alarms: [
					{
						action: 'DISPLAY',
						description: title,
						trigger: { type: 'relative', value: { minutes: 0 } }
					}
				]
			}
		]
	});
}

/** The days of the week it rings on, 0 = Sunday; undefined for every day. */
function daysOf(plan: Reminder['plan']): readonly number[] | undefined {
	if (plan.kind === 'weekly') return SPREAD[plan.times];
	return plan.kind === 'weekdays' ? plan.days : undefined;
}

function firstOf(from: Day, days: readonly number[] | undefined): Day {
	if (!days) return from;
	const week = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(from, n));
	return week.find((day) => asksFor({ kind: 'weekdays', days }, day)) ?? from;
}

/** '+0900' */
function offsetText(off: number): string {
	const pad = (n: number) => String(n).padStart(2, '0');
	const minutes = Math.abs(off);
	return `${off < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
}
