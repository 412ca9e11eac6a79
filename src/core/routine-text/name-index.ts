import type { ExerciseId } from '../exercise.ts';
import { folded } from './fold.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { tokensOf, type NameEnd } from './token.ts';
import { slipsBetween } from './typo.ts';

/** How a name led to an exercise: its own name, another word for it, the part of the body, or a near spelling. */
export type FoundBy = 'name' | 'synonym' | 'part' | 'spelling';

export interface Found {
	readonly exercise: ExerciseId;
	readonly by: FoundBy;
}

/** A lexicon made ready for looking names up. */
export interface NameIndex {
	entry(exercise: string): LexiconEntry | undefined;
	/** The exercise of that name, exactly as it is called. */
	exactly(written: string): Found | undefined;
	/** The exercise of that name, with small slips of the finger allowed; none when two are as near. */
	find(written: string): Found | undefined;
	readonly nameEnd: NameEnd;
}

/** Words that do not tell one exercise from another. */
const ARTICLES = new Set([
	'a',
	'an',
	'the',
	'your',
	'my',
	'with',
	'of',
	'and',
	'on',
	'for',
	'at',
	'to',
	'in'
]);
const CJK = /[ぁ-ん一-龠々]/;

const made = new WeakMap<Lexicon, NameIndex>();

/** The index of a lexicon, made once: a text is read anew with every letter typed. */
export function indexOf(lexicon: Lexicon): NameIndex {
	const index = made.get(lexicon) ?? indexNames(lexicon);
	made.set(lexicon, index);
	return index;
}

function indexNames(lexicon: Lexicon): NameIndex {
	const entries = new Map<string, LexiconEntry>(
		lexicon.exercises.map((entry) => [entry.id, entry])
	);
	const known = new Map<string, Found>();
	const keep = (words: readonly string[], exercise: ExerciseId, by: FoundBy) => {
		for (const word of words) {
			const key = keyOf(word, lexicon);
			if (key && !known.has(key)) known.set(key, { exercise, by });
		}
	};
	const namesOf = ({ names }: LexiconEntry) => [names.ja, names.en];
	for (const entry of lexicon.exercises) keep(namesOf(entry), entry.id, 'name');
	for (const { id, synonyms } of lexicon.exercises) keep(synonyms, id, 'synonym');
	for (const { words, usual } of lexicon.parts) keep(words, usual, 'part');

	const exactly = (written: string) => known.get(keyOf(written, lexicon));
	const guarded = lexicon.exercises
		.flatMap(namesOf)
		.map(folded)
		.filter((name) => tokensOf(name, 0, () => undefined).length !== 1)
		.sort((a, b) => b.length - a.length);
	return {
		entry: (exercise) => entries.get(exercise),
		exactly,
		find: (written) => exactly(written) ?? nearest(keyOf(written, lexicon), known),
		nameEnd(text, at) {
			const name = guarded.find((each) => text.startsWith(each, at));
			return name === undefined ? undefined : at + name.length;
		}
	};
}

/** The key of a name: what is left when spelling, spaces, signs and the order of English words do not matter. */
function keyOf(written: string, { spellings, endings }: Lexicon): string {
	let text = folded(written);
	for (const [from, to] of spellings) text = text.replaceAll(from, to);
	if (!CJK.test(text))
		return text
			.replaceAll("'", '')
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word && !ARTICLES.has(word) && !endings.includes(word))
			.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
			.sort()
			.join(' ');
	const key = text.replace(/[^\p{L}\p{N}ー]+/gu, '').replace(/[のをで]/g, '');
	const ending = endings.find((each) => key.endsWith(each) && key.length > each.length + 1);
	return ending ? key.slice(0, -ending.length) : key;
}

function nearest(key: string, known: ReadonlyMap<string, Found>): Found | undefined {
	let least = Infinity;
	let found: Found | undefined;
	let tied = false;
	for (const [name, one] of known) {
		const slips = one.by === 'part' ? undefined : slipsBetween(key, name);
		if (slips === undefined || slips > least) continue;
		tied = slips === least && (tied || found?.exercise !== one.exercise);
		least = slips;
		found = one;
	}
	return found && !tied ? { exercise: found.exercise, by: 'spelling' } : undefined;
}
