import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsOf } from './completion.ts';
import type { Day } from './day.ts';
import type { Body, Event } from './event.ts';
import { standing } from './standing.ts';

const day = '2026-11-24' as Day;
let made = 0;
const event = (body: Body, some: Partial<Event> = {}): Event => {
	made += 1;
	const number = String(made).padStart(6, '0');
	return {
		...{ id: `e${number}`, v: 1, dev: 'a', seq: made, hlc: number, at: made, zone: 'UTC', off: 0 },
		...{ day, bound: 240 },
		...body,
		...some
	} as Event;
};
const session = (): Event =>
	event({
		type: 'session_end',
		sid: `s${made}`,
		d: {
			routine: { id: 'bedtime-toes', blocks: [] },
			began: 0 as never,
			finished: true,
			results: ['done'],
			pains: [],
			active: 1_000
		}
	});

test('of each field the last word counts', () => {
	const done = session();
	const events = [
		done,
		event({ type: 'edit', ref: done.id, d: { fields: { feel: 1, note: 'a' } } }),
		event({ type: 'edit', ref: done.id, d: { fields: { feel: 3 }, day: '2026-11-23' as Day } })
	];
	expect(standing(events)).toMatchObject([{ day: '2026-11-23', d: { feel: 3, note: 'a' } }]);
	expect(completionsOf(events)).toMatchObject([
		{ day: '2026-11-23', told: { feel: 3, note: 'a' } }
	]);
});

test('what is taken out can be brought back as it was', () => {
	const done = session();
	const out = event({ type: 'void', ref: done.id });
	const back = event({ type: 'restore', ref: done.id });
	expect(standing([done, out])).toEqual([]);
	expect(standing([done, out, back])).toEqual(standing([done]));
});

test('words about what is not there change nothing', () => {
	const done = session();
	expect(standing([done, event({ type: 'void', ref: 'nobody' })])).toEqual(standing([done]));
});

test('order and repetition do not matter', () => {
	const anyEvents = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 20 }).map((words) => {
		const sessions = [session(), session(), session(), session()];
		const about = words.map(([which, what]): Event => {
			const ref = sessions[which]?.id ?? '';
			if (what === 0) return event({ type: 'void', ref });
			if (what === 1) return event({ type: 'restore', ref });
			return event({ type: 'edit', ref, d: { fields: { feel: what } } });
		});
		return [...sessions, ...about];
	});
	fc.assert(
		fc.property(
			anyEvents.chain((events) =>
				fc.tuple(
					fc.constant(events),
					fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })
				)
			),
			([events, mixed]) => {
				expect(standing(mixed)).toEqual(standing(events));
			}
		)
	);
});
