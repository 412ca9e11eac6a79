import type { Unread } from './text-line.ts';
import { hasDose } from './reading.ts';
import type { Range } from './remark.ts';
import type { WordsLine, WrittenLine, WrittenName } from './written-line.ts';

/** What a line is within its text. Numbers are lines, from 0. */
export type Role =
	| { readonly role: 'blank' }
	| { readonly role: 'title'; readonly name: string }
	| { readonly role: 'plan'; readonly line: WordsLine }
	/** `dose` is the line itself, or a later one that says how much. */
	| {
			readonly role: 'block';
			readonly name: WrittenName;
			readonly line: WordsLine;
			readonly dose: WordsLine;
	  }
	| { readonly role: 'more'; readonly of: number }
	| { readonly role: 'unread'; readonly why: Unread; readonly range: Range };

/** As many blocks as a stored routine may have. */
export const BLOCKS_MOST = 100;
/** The longest name of a routine or an exercise, in characters. */
export const NAME_MOST = 100;

/** Gives each line its role. A title stands once, before the first block; a name may have its dose on the next line. */
export function rolesOf(lines: readonly WrittenLine[]): readonly Role[] {
	const roles: Role[] = [];
	let blocks = 0;
	let titled = false;
	for (const [i, line] of lines.entries()) {
		// a line that gives the dose of an earlier one has its role already
		if (roles[i]) continue;
		const role = roleOf(lines, i, line, !titled && blocks === 0, blocks < BLOCKS_MOST);
		roles[i] = role;
		titled ||= role.role === 'title';
		if (role.role !== 'block') continue;
		blocks++;
		const dose = lines.indexOf(role.dose, i);
		if (dose > i) roles[dose] = { role: 'more', of: i };
	}
	return roles;
}

function roleOf(
	lines: readonly WrittenLine[],
	i: number,
	line: WrittenLine,
	mayTitle: boolean,
	mayBlock: boolean
): Role {
	switch (line.kind) {
		case 'blank':
			return { role: 'blank' };
		case 'tooLong':
			return { role: 'unread', why: 'tooLong', range: line.range };
		case 'heading':
			return mayTitle ? titleOf(line.name, line.range) : unread('noDose', line.range);
		case 'words': {
			const { name, reading, range } = line;
			if (!name) {
				if (hasDose(reading)) return unread('noExercise', range);
				return reading.frequencies.length > 0 ? { role: 'plan', line } : unread('noDose', range);
			}
			const dose = hasDose(reading) ? line : doseAfter(lines, i);
			const whole = isExercise(line, name, mayTitle);
			if (dose || whole) {
				if (name.written.length > NAME_MOST) return unread('tooLong', range);
				return mayBlock
					? { role: 'block', name, line, dose: dose ?? line }
					: unread('tooMany', range);
			}
			if (reading.frequencies.length > 0) return { role: 'plan', line };
			// a sentence is no title
			return mayTitle && !/[。．.!！?？]$/.test(line.text)
				? titleOf(line.text, range)
				: unread('noDose', range);
		}
	}
}

function titleOf(name: string, range: Range): Role {
	if (name.length > NAME_MOST) return unread('tooLong', range);
	return name.trim() ? { role: 'title', name } : unread('noDose', range);
}

function unread(why: Unread, range: Range): Role {
	return { role: 'unread', why, range };
}

/** The next line that is not blank, when it says how much and not of what. */
function doseAfter(lines: readonly WrittenLine[], i: number): WordsLine | undefined {
	const next = lines.slice(i + 1).find(({ kind }) => kind !== 'blank');
	return next?.kind === 'words' && !next.name && hasDose(next.reading) ? next : undefined;
}

/** A known exercise without a dose is done as usual: 足湯, but not the heading "Foot bath evening". */
function isExercise(line: WordsLine, { found }: WrittenName, mayTitle: boolean): boolean {
	if (!found || found.by === 'part') return false;
	const isNumber = ({ start, end }: Range) => /\p{N}/u.test(line.source.slice(start, end));
	return !mayTitle || line.reading.unread.length > 0 || line.unread.every(isNumber);
}
