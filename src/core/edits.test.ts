import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, editsOf, MOST_STEPS, redone, undone, type Edits } from './edits.ts';

const steps = fc.array(
	fc.record({ to: fc.integer(), about: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) })
);
const after = (all: readonly { to: number; about: string | undefined }[]) =>
	all.reduce((edits, { to, about }) => edited(edits, to, about), editsOf(0));
const times = (count: number, step: (edits: Edits<number>) => Edits<number>, from: Edits<number>) =>
	Array.from({ length: count }).reduce<Edits<number>>((edits) => step(edits), from);

test('what is taken back can be done again, however far', () => {
	fc.assert(
		fc.property(steps, fc.nat(60), (all, back) => {
			const edits = after(all);
			const there = times(Math.min(back, edits.past.length), undone, edits);
			const again = times(there.future.length, redone, there);
			expect([again.past, again.now, again.future]).toEqual([edits.past, edits.now, edits.future]);
		})
	);
});

test('all the way back is where it began, and a new step forgets what was taken back', () => {
	fc.assert(
		fc.property(steps, fc.integer({ min: 1 }), (all, to) => {
			const start = times(all.length + 1, undone, after(all));
			expect(start.now).toBe(0);
			expect(undone(start)).toBe(start);
			const on = edited(start, to);
			expect([on.past, on.now, on.future]).toEqual([[0], to, []]);
			expect(redone(on)).toBe(on);
		})
	);
});

test('letters of one word are one step, and a word after another is another', () => {
	const typed = ['t', 'to', 'toe'].reduce(
		(edits, text) => edited(edits, text, 'name'),
		editsOf('')
	);
	expect(undone(typed).now).toBe('');
	expect(undone(edited(typed, 'toe!', 'note')).now).toBe('toe');
	expect(undone(edited(undone(typed), 'heel', 'name')).now).toBe('');
	expect(edited(typed, 'toe')).toBe(typed);
});

test('only so many steps are kept', () => {
	const many = after(
		Array.from({ length: MOST_STEPS + 20 }, (_, i) => ({ to: i + 1, about: undefined }))
	);
	expect(many.past).toHaveLength(MOST_STEPS);
	expect(times(MOST_STEPS, undone, many).now).toBe(20);
});
