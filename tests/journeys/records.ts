import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { routineOf } from '#content/routines.ts';
import { makeBackup } from '#core/backup.ts';
import type { Cramp } from '#core/cramp.ts';
import { addDays, dayOf, DAY_TURNS, partsOf, type Day } from '#core/day.ts';
import { stamp, type Body, type Event, type Writer } from '#core/event.ts';
import { NEW_HEALTH, type Health } from '#core/health.ts';
import { instantOf, localAt } from '#core/night.ts';
import { DEFAULTS } from '#core/preferences.ts';
import { NEW_PROFILE } from '#core/profile.ts';
import type { RoutineId } from '#core/routine.ts';
import type { WallTime } from '#core/time.ts';

/** Tokyo, as the browser of the journeys is told. */
const OFF = 540;
const NOW = Date.now() as WallTime;
export const today: Day = dayOf(localAt(NOW, OFF), DAY_TURNS);

/** What a person has written down, each so many days ago. */
export interface Written {
	readonly cramps?: readonly (Partial<Cramp> & { readonly ago: number; readonly hour: number })[];
	readonly care?: readonly { readonly ago: number; readonly routine?: RoutineId }[];
	readonly trial?: readonly {
		readonly ago: number;
		readonly d: Extract<Body, { type: 'trial' }>['d'];
	}[];
	readonly health?: Health;
}

function instant(ago: number, hour: number): WallTime {
	const { year, month, date } = partsOf(addDays(today, -ago));
	return instantOf({ year, month, day: date, hour, minute: 12 }, OFF);
}

function eventsOf({ cramps = [], care = [], trial = [] }: Written): readonly Event[] {
	const bodies: { readonly at: WallTime; readonly body: Body }[] = [
		...cramps.map(({ ago, hour, ...told }) => {
			const startedAt = instant(ago, hour);
			const d: Cramp = { site: 'calf', side: 'right', ...told, startedAt };
			return { at: startedAt, body: { type: 'cramp' as const, d } };
		}),
		...care.map(({ ago, routine: id = 'bedtime-calf-hamstring' }, i) => {
			const routine = routineOf(id);
			const at = instant(ago, 22);
			const results = routine.blocks.map(() => 'done' as const);
			const d = { routine, began: at, finished: true, results, pains: [], active: 255_000 };
			return { at, body: { type: 'session_end' as const, sid: `s${i}`, d } };
		}),
		...trial.map(({ ago, d }) => ({ at: instant(ago, 20), body: { type: 'trial' as const, d } }))
	].sort((a, b) => a.at - b.at);
	let writer: Writer = { dev: 'aaaaaaaaaaaaaaaa', seq: 0 };
	return bodies.map(({ at, body }, i) => {
		const moment = { at, zone: 'Asia/Tokyo', off: OFF, local: localAt(at, OFF) };
		const draft = { id: `r${String(i).padStart(6, '0')}`, moment, bound: DAY_TURNS, body };
		const stamped = stamp(draft, writer);
		writer = stamped.writer;
		return stamped.event;
	});
}

/** Brings a life into the app, the way a person moves to a new phone. */
export async function bringBack(page: Page, written: Written): Promise<void> {
	const events = eventsOf(written);
	const profile = { ...NEW_PROFILE, welcomed: true, health: written.health };
	await handIn(page, { events, preferences: DEFAULTS, profile });
}

/** Gives the app a backup, and adds what is in it. */
export async function handIn(page: Page, memory: Parameters<typeof makeBackup>[0]): Promise<void> {
	const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
	const text = await makeBackup(memory, today, digest);
	await page.goto('./settings/data/');
	await page.getByLabel('控えのファイルを選ぶ').setInputFiles({
		name: 'komura.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await page.getByRole('button', { name: '加える', exact: true }).click();
	await expect(page.getByText(`${memory.events.length}件の記録を加えました。`)).toBeVisible();
}

/** So many cramps over the last 90 days, each with much to say. */
export function life(count: number): Written {
	return {
		cramps: Array.from({ length: count }, (_, i) => ({
			ago: i % 89,
			hour: i < 89 ? 23 : 1 + (i % 4),
			site: (['calf', 'toes', 'backThigh', 'sole'] as const)[i % 4] ?? 'calf',
			side: (['right', 'left', 'both'] as const)[i % 3] ?? 'right',
			pain: i % 11,
			sleepImpact: (i * 3) % 11,
			durationMin: 'm1to5',
			triggers: ['cold', 'longWalk', 'poorSleep'],
			symptoms: ['numbness', 'calfPainWalkingEasesRest'],
			tried: ['stretched', 'guidedFlow:fa-calf'],
			easedAfter: 'm1to5',
			note: `${i} 足がつって目がさめた。 It woke me up, and the calf was sore until noon. `.repeat(
				6
			)
		})),
		care: Array.from({ length: 60 }, (_, ago) => ({ ago })),
		health: {
			...NEW_HEALTH,
			ageBand: '75to84',
			history: ['diabetes', 'highBloodPressure', 'lumbar'],
			medicines: [{ name: 'アムロジピン 5mg', startedOn: today }, { name: 'メトホルミン' }]
		}
	};
}
