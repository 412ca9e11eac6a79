import type { OwnBlock, OwnRoutine } from '../own-routine.ts';
import type { LanguageCode } from '../preferences.ts';
import type { Lexicon } from './lexicon.ts';
import { indexOf } from './name-index.ts';
import { parseText } from './parse-text.ts';
import { spellings, type Spelling } from './spelling.ts';

/** What the text form holds of a routine. Notes, steps, pictures and who it is from are left out. */
export type WritableRoutine = Pick<OwnRoutine, 'name' | 'plan' | 'blocks' | 'exercises'>;

/**
 * Writes a routine as text that a person can read and `parseText` reads as the same routine, without a remark but
 * for its own exercises. Seconds are written with all their decimals; own exercises are told apart by their names.
 */
export function makeText(
	{ name, plan, blocks, exercises }: WritableRoutine,
	lexicon: Lexicon,
	language: LanguageCode
): string {
	const spelling = spellings[language];
	const index = indexOf(lexicon);
	const own = new Map<string, string>(exercises.map((each) => [each.id, onOneLine(each.name)]));
	const head = [
		...(name.trim() ? [titleOf(onOneLine(name), lexicon)] : []),
		...(plan ? [spelling.plan(plan)] : [])
	];
	const rows = blocks.map((block) => {
		const known = index.entry(block.exercise)?.names[language];
		const names =
			known === undefined ? ownNames(own.get(block.exercise) ?? block.exercise, spelling) : [known];
		return rowOf(block, names, spelling, lexicon);
	});
	return [...head, ...(head.length > 0 && rows.length > 0 ? [''] : []), ...rows].join('\n');
}

/** The name as it is, where it is read as a title; else between brackets. */
function titleOf(name: string, lexicon: Lexicon): string {
	const [line] = parseText(name, lexicon).lines;
	if (line?.outcome === 'title' && line.name === name) return name;
	return `【${name.replaceAll('】', '】】')}】`;
}

/** The ways to write a name, the plainest first. */
function ownNames(name: string, { quotes: [open, close] }: Spelling): readonly string[] {
	const between = (first: string, last: string) =>
		first + name.replaceAll(last, last + last) + last;
	return [name, between(open, close), between('『', '』')];
}

/** The shortest row that is read as the block, and leaves nothing to be taken from elsewhere. */
function rowOf(
	block: OwnBlock,
	names: readonly string[],
	spelling: Spelling,
	lexicon: Lexicon
): string {
	const ways = waysOf(block, spelling).map((parts) => parts.join(spelling.comma));
	const longest = ways.at(-1) ?? '';
	const [plain = ''] = names;
	const isNamed = (name: string) => {
		const [line] = parseText(`${name} ${longest}`, lexicon).lines;
		if (line?.outcome !== 'block') return false;
		return line.exercise ? line.exercise.name === plain : line.block.exercise === block.exercise;
	};
	const name = names.find(isNamed) ?? names.at(-1) ?? '';
	const rows = ways.map((way) => `${name} ${way}`);
	return rows.find((row) => isRead(row, block, lexicon)) ?? `${name} ${longest}`;
}

function isRead(row: string, block: OwnBlock, lexicon: Lexicon): boolean {
	const { lines, plan } = parseText(row, lexicon);
	const [line] = lines;
	if (line?.outcome !== 'block' || plan || line.unread.length > 0) return false;
	if (line.remarks.some(({ kind }) => kind !== 'ownExercise')) return false;
	const { note: _, ...meant } = { ...block, exercise: line.block.exercise };
	return isSame(line.block, meant);
}

/** The dose in parts, each way to write it longer than the one before. */
function waysOf(block: OwnBlock, spelling: Spelling): readonly (readonly string[])[] {
	return [false, true].flatMap((full) =>
		[false, true].flatMap((together) =>
			[false, true].map((clear) => partsOf(block, spelling, { full, together, clear }))
		)
	);
}

function partsOf(
	{ dose, only, ready, wait }: OwnBlock,
	spelling: Spelling,
	{ full, together, clear }: Readonly<Record<'full' | 'together' | 'clear', boolean>>
): readonly string[] {
	const parts: string[] = [];
	switch (dose.kind) {
		case 'hold':
			parts.push(spelling.hold(dose.hold, dose.reps, clear));
			if (full || dose.reps > 1) parts.push(spelling.rest(dose.relax));
			break;
		case 'reps':
			parts.push(spelling.reps(dose.reps, dose.sets, clear));
			if (full || dose.sets > 1) parts.push(spelling.rest(dose.rest));
			parts.push(spelling.repPhases(dose.phases));
			break;
		case 'timed':
			parts.push(spelling.timed(dose.duration, clear));
			// the reminders an exercise usually has at that length need no word
			if (!full) break;
			if (dose.cueEvery !== undefined) parts.push(spelling.cueEvery(dose.cueEvery));
			if (dose.cuesAt?.length) parts.push(spelling.cuesAt(dose.cuesAt));
			else if (dose.cueEvery === undefined) parts.push(spelling.noCues);
			break;
		case 'breath':
			parts.push(spelling.breaths(dose.cycles), spelling.breathPhases(dose.phases));
	}
	if (only) parts.push(spelling.only[only]);
	else if (dose.kind !== 'breath' && dose.sides === 2) parts.push(spelling.eachSide);
	else if (together) parts.push(spelling.together);
	if (dose.kind !== 'breath' && (full || dose.sides === 2))
		parts.push(spelling.change(dose.sideChange));
	parts.push(spelling.ready(ready));
	if (wait) parts.push(spelling.wait);
	return parts;
}

/** A line ends where a text has a new one: a name keeps to its own. */
function onOneLine(name: string): string {
	return name.replace(/[\r\n\u2028\u2029\v\f]+/g, ' ');
}

function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
	return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}
