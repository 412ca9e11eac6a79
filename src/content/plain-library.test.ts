import { expect, test } from 'vitest';
import { library as en } from './en/library.ts';
import { library as ja } from './ja/library.ts';
import { libraryFor } from './plain-library.ts';
import { exerciseRoutine, routineOf } from './routines.ts';
import { spoken } from './spoken.ts';

const next = { say: 'next', exercise: 'toe-grip-spread' } as const;

test('a routine of the app calls its exercises by their whole names', () => {
	expect(spoken(next, libraryFor(routineOf('walk-and-toes'), ja, 'ja'))).toContain(
		'「足指グーパー 30回」'
	);
});
test('a routine of a person’s own, in which ten may be asked for, does not say thirty', () => {
	const own = { id: 'my-0a0a0a0a-0a0a-0a0a', blocks: [] } as const;
	expect(spoken(next, libraryFor(own, ja, 'ja'))).toContain('「足指グーパー」');
	expect(spoken(next, libraryFor(own, en, 'en'))).toContain('Toe grip-and-spread. ');
});
test('an exercise that is tried says thirty where it is done thirty times, and not where it is not', () => {
	const usual = exerciseRoutine('toe-grip-spread');
	expect(spoken(next, libraryFor(usual, ja, 'ja'))).toContain('「足指グーパー 30回」');
	const [block] = usual.blocks;
	const dose = {
		kind: 'reps',
		reps: 10,
		phases: [2, 2],
		sets: 1,
		rest: 0,
		sides: 1,
		sideChange: 0
	} as const;
	const changed = { ...usual, blocks: [{ ...block!, dose }] };
	expect(spoken(next, libraryFor(changed, ja, 'ja'))).toContain('「足指グーパー」');
});
