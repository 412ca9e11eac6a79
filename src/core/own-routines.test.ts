import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, digestWith } from './digest.ts';
import type { Event } from './event.ts';
import { merge } from './merge.ts';
import { photosOf } from './own-photos.ts';
import { usedBy, ownOf } from './own-parts.ts';
import {
	isOwnRoutineId,
	knownIn,
	ownRoutineId,
	playedOf,
	withoutPhotos,
	type OwnRoutine,
	type OwnRoutineId
} from './own-routine.ts';
import { ownRoutinesOf } from './own-routines.ts';

const dose = { kind: 'hold', hold: 10, relax: 5, reps: 3, sides: 1, sideChange: 0 } as const;
const routine = (id: OwnRoutineId, name = id as string): OwnRoutine => ({
	id,
	name,
	blocks: [
		{ exercise: 'ankle-pump', dose, ready: 10, wait: false },
		{ exercise: 'own:wall', dose, only: 'left', ready: 10, wait: false }
	],
	exercises: [
		{
			id: 'own:wall',
			name: '壁おし',
			steps: ['壁を押します。'],
			picture: { kind: 'photo', type: 'image/webp', data: 'UklG' }
		}
	]
});
const A: OwnRoutineId = 'my-aaaaaaaaaaaa';
const B: OwnRoutineId = 'my-bbbbbbbbbbbb';

/** An event of a phone at a moment: `hlc` is their order. */
const event = (at: number, body: object): Event => {
	const hlc = String(at).padStart(16, '0');
	return { id: `e${hlc}`, hlc, day: '2026-11-24', ...body } as unknown as Event;
};
const kept = (at: number, id: OwnRoutineId, name?: string) =>
	event(at, { type: 'routine', d: { routine: routine(id, name) } });
const gone = (at: number, id: OwnRoutineId) => event(at, { type: 'routine_gone', d: { id } });
const word = (at: number, type: 'void' | 'restore', ref: Event) => event(at, { type, ref: ref.id });
const namesOf = (events: readonly Event[]) => ownRoutinesOf(events).map(({ name }) => name);

test('the last word about a routine counts, whole', () => {
	expect(namesOf([kept(2, A, 'new'), kept(1, A, 'old'), kept(3, B, 'b')])).toEqual(['new', 'b']);
	expect(namesOf([kept(1, A), kept(2, B, 'b'), gone(3, A)])).toEqual(['b']);
	expect(namesOf([kept(1, A), gone(2, A), kept(3, A, 'again')])).toEqual(['again']);
});

test('undoing a removal is as if it had not been', () => {
	const removal = gone(2, A);
	const undone = [kept(1, A, 'a'), removal, word(3, 'void', removal)];
	expect(namesOf(undone)).toEqual(['a']);
	expect(namesOf([...undone, word(4, 'restore', removal)])).toEqual([]);
});

test('of two phones, one that changes what the other had removed before has the last word', () => {
	const start = [kept(1, A, 'a')];
	const removal = gone(2, A);
	const phone = [...start, removal];
	const other = [...start, kept(3, A, 'changed')];
	expect(namesOf(merge(phone, other))).toEqual(['changed']);
	expect(namesOf(merge([...start, kept(2, A, 'changed')], [...start, gone(3, A)]))).toEqual([]);
	// both removed it: taking back one removal leaves the other
	const both = merge([...phone, word(5, 'void', removal)], [...start, gone(4, A)]);
	expect(namesOf(both)).toEqual([]);
});

test('whatever the order events come in, both phones and the digest see the same routines', () => {
	const change = fc.record({
		type: fc.constantFrom('kept', 'gone'),
		id: fc.constantFrom(A, B),
		name: fc.constantFrom('x', 'y')
	});
	fc.assert(
		fc.property(
			fc.array(change, { maxLength: 12 }),
			fc.infiniteStream(fc.nat()),
			(some, random) => {
				const events = some.map(({ type, id, name }, i) =>
					type === 'kept' ? kept(i, id, name) : gone(i, id)
				);
				const shuffled = events
					.map((one) => ({ one, at: random.next().value as number }))
					.sort((a, b) => a.at - b.at)
					.map(({ one }) => one);
				expect(ownRoutinesOf(shuffled)).toEqual(ownRoutinesOf(events));
				let digest = digestOf([]);
				for (const one of events) digest = digestWith(digest, one) ?? digest;
				expect(digest.routines).toEqual(ownRoutinesOf(events).map(withoutPhotos));
				expect(digestOf(events).routines).toEqual(digest.routines);
			}
		)
	);
});

test('a session plays its words and not its photos, and can be made a routine again', () => {
	const own = routine(A, '夜');
	const played = playedOf(own);
	expect(played).toEqual({
		id: A,
		name: '夜',
		blocks: own.blocks,
		own: [{ id: 'own:wall', name: '壁おし', steps: ['壁を押します。'] }]
	});
	expect(playedOf({ ...own, blocks: own.blocks.slice(0, 1), exercises: [] })).not.toHaveProperty(
		'own'
	);
	expect(ownOf(played, A, '夜')).toEqual(withoutPhotos(own));
	expect([...photosOf(own).keys()]).toEqual(['own:wall']);
	expect(photosOf(withoutPhotos(own)).size).toBe(0);
	const pose = {
		...own.exercises[0]!,
		picture: { kind: 'pose' as const, of: 'ankle-pump' as const }
	};
	expect(withoutPhotos({ ...own, exercises: [pose] }).exercises).toEqual([pose]);
});

test('knows what a routine is made of, and its own addresses', () => {
	const { blocks, exercises } = routine(A);
	expect(knownIn(blocks)).toEqual(['ankle-pump']);
	expect(usedBy(blocks.slice(0, 1), exercises)).toEqual([]);
	expect(usedBy(blocks, exercises)).toEqual(exercises);
	expect(isOwnRoutineId(ownRoutineId('019ab5a3-1c00-7a11-8b22-c33d44e55f66'))).toBe(true);
	for (const id of ['bedtime-toes', 'my-short', 'my-AAAAAAAAAAAAAA', `my-${'a'.repeat(61)}`])
		expect(isOwnRoutineId(id)).toBe(false);
});
