import { expect, test } from 'vitest';
import { library as en } from './en/library.ts';
import { library as ja } from './ja/library.ts';
import { libraryFor } from './plain-library.ts';
import { spoken } from './spoken.ts';

const next = { say: 'next', exercise: 'toe-grip-spread' } as const;

test('a routine of the app calls its exercises by their whole names', () => {
	expect(spoken(next, libraryFor({ id: 'walk-and-toes' }, ja, 'ja'))).toContain(
		'「足指グーパー 30回」'
	);
});
test('a routine of a person’s own, in which ten may be asked for, does not say thirty', () => {
	const own = { id: 'my-0a0a0a0a-0a0a-0a0a' } as const;
	expect(spoken(next, libraryFor(own, ja, 'ja'))).toContain('「足指グーパー」');
	expect(spoken(next, libraryFor(own, en, 'en'))).toContain('Toe grip-and-spread. ');
});
