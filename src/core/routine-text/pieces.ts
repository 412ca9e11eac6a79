import type { NameIndex } from './name-index.ts';
import type { OtherExercise } from './other-exercise.ts';
import { hasDose } from './reading.ts';
import { readLine, type WrittenLine } from './written-line.ts';

/** A line of a text, or one of several exercises that stand on it beside each other. */
export interface Piece {
	readonly source: string;
	/** Where it begins, in characters of the text. */
	readonly at: number;
	/** The line it stands on, from 0. */
	readonly line: number;
	/** How many pieces the line was parted into: told with the first of them. */
	readonly parted?: number;
	readonly written: WrittenLine;
}

const NEW_LINE = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** The lines of a text, up to `most`; one that holds several whole exercises of the app is parted between them. */
export function piecesOf(text: string, most: number, index: NameIndex): readonly Piece[] {
	const ends = [...text.matchAll(NEW_LINE)];
	const starts = [0, ...ends.map(({ 0: sign, index: at }) => at + sign.length)];
	return starts.slice(0, most).flatMap((at, line) => {
		const source = text.slice(at, ends[line]?.index);
		const written = readLine(source, index);
		const parts = written.kind === 'words' ? partsOf(source, written.others, index) : [];
		if (parts.length === 0) return [{ source, at, line, written }];
		return parts.map((part, i) => ({
			...part,
			at: at + part.at,
			line,
			...(i === 0 && { parted: parts.length })
		}));
	});
}

/** The exercises on one line; none when it is not sure that each part is one. */
function partsOf(
	source: string,
	others: readonly OtherExercise[],
	index: NameIndex
): readonly Omit<Piece, 'line'>[] {
	const starts = [0, ...others.filter(({ sure }) => sure).map(({ start }) => start)];
	const parts = starts.map((at, i) => {
		const part = source.slice(at, starts[i + 1]);
		return { source: part, at, written: readLine(part, index) };
	});
	return parts.length > 1 && parts.every(({ written }) => isExercise(written)) ? parts : [];
}

function isExercise(written: WrittenLine): boolean {
	return written.kind === 'words' && written.name !== undefined && hasDose(written.reading);
}
