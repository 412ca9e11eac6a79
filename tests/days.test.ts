import { afterAll, expect, test } from 'vitest';
import { addDays, DAY_TURNS, dayFrom, dayOf } from '#core/day.ts';
import { streakOn } from '#core/streak.ts';
import { momentOf } from '#platform/browser/clock.ts';

const before = process.env['TZ'];
afterAll(() => {
	if (before === undefined) delete process.env['TZ'];
	else process.env['TZ'] = before;
});

const ZONES = Intl.supportedValuesOf('timeZone');
/** Hour and minute by the clock on the wall, and to how many days before its date they belong. */
const TIMES = [
	[0, 20, 1],
	[3, 59, 1],
	[4, 0, 0],
	[23, 59, 0]
] as const;
const DAYS = 730;

test('in every zone of the world, on every day of two years, a moment belongs to its day', () => {
	expect(ZONES.length).toBeGreaterThan(400);
	let checked = 0;
	let changes = 0;
	const wrong: string[] = [];
	for (const zone of ZONES) {
		process.env['TZ'] = zone;
		let off: number | undefined;
		for (let n = 0; n < DAYS; n++)
			for (const [hour, minute, back] of TIMES) {
				const date = new Date(2026, 0, 1 + n, hour, minute);
				// clocks put forward leave some of these times out
				if (date.getHours() !== hour || date.getMinutes() !== minute) continue;
				const moment = momentOf(date);
				const day = dayOf(moment.local, DAY_TURNS);
				if (day !== addDays(dayFrom(2026, 1, 1 + n), -back)) wrong.push(`${zone} ${day} ${hour}`);
				// what is kept of the zone leads back to the same clock on the wall
				const wall = new Date(moment.at + moment.off * 60_000);
				if (wall.getUTCHours() !== hour || wall.getUTCMinutes() !== minute)
					wrong.push(`${zone} ${day} ${hour} off ${moment.off}`);
				if (off !== undefined && moment.off !== off) changes += 1;
				({ off } = moment);
				checked += 1;
			}
	}
	expect(wrong).toEqual([]);
	expect(checked).toBeGreaterThan(ZONES.length * DAYS * TIMES.length * 0.999);
	// the sweep is worth something only where clocks are really put forward and back
	expect(changes).toBeGreaterThan(400);
});

test('who exercises every night at one time has a streak of every night, whatever clocks do', () => {
	for (const zone of [
		'Asia/Tokyo',
		'Europe/Berlin',
		'Australia/Lord_Howe',
		'America/Santiago',
		'Africa/Casablanca'
	]) {
		process.env['TZ'] = zone;
		for (const [hour, minute] of TIMES) {
			const done = new Map(
				Array.from({ length: DAYS }, (_, n) => {
					const { local, off } = momentOf(new Date(2026, 0, 1 + n, hour, minute));
					return [dayOf(local, DAY_TURNS), off] as const;
				})
			);
			const today = [...done.keys()].at(-1);
			if (!today) throw new Error('no day');
			const never = () => false;
			const { days } = streakOn(today, { done, free: never, paused: never, weekStart: 1 });
			// a clock put forward over the turn of the day makes two nights one
			expect(days).toBeGreaterThanOrEqual(done.size);
			expect(done.size).toBeGreaterThanOrEqual(DAYS - 2);
		}
	}
});

test('a clock set back or forward by hand tears nothing that was written', () => {
	process.env['TZ'] = 'Asia/Tokyo';
	const days = [0, 1, 2].map((n) =>
		dayOf(momentOf(new Date(2026, 10, 20 + n, 21, 0)).local, DAY_TURNS)
	);
	const wrongYear = dayOf(momentOf(new Date(2020, 0, 1, 21, 0)).local, DAY_TURNS);
	const future = dayOf(momentOf(new Date(2031, 0, 1, 21, 0)).local, DAY_TURNS);
	const never = () => false;
	const done = new Map([...days, wrongYear, future].map((day) => [day, 540]));
	const [, , today] = days;
	if (!today) throw new Error('no day');
	expect(streakOn(today, { done, free: never, paused: never, weekStart: 0 }).days).toBe(3);
});
