import { linesOf, widthOf } from './paper.ts';

/** A sheet of paper in words, ready to be shown, printed or copied. */
export interface Sheet {
	/** `large` has larger letters all over, where there is room for them. */
	readonly size: 'large' | 'usual';
	readonly title: string;
	/** Beside it a line to write one's name on. */
	readonly name: string;
	readonly facts: readonly SheetLine[];
	readonly table?: SheetTable;
	readonly lines: readonly SheetLine[];
	/** The person's own words. */
	readonly notes: readonly SheetLine[];
	/** Says how many of them did not find room. */
	readonly more?: string;
	readonly footer: string;
}

export interface SheetLine {
	readonly name: string;
	readonly text: string;
}

export interface SheetTable {
	readonly name: string;
	/** `dense` has small letters, and two parts side by side. */
	readonly form: 'plain' | 'dense';
	readonly columns: readonly SheetColumn[];
	/** Each with the same columns; one, or two side by side. */
	readonly parts: readonly (readonly (readonly string[])[])[];
}

export interface SheetColumn {
	readonly name: string;
	/** Its share of the table's width, as a number beside those of the others. */
	readonly width: number;
}

/**
 * The page in points, as `ui/paper.css` draws it: A4 between margins of 8 mm, filled to 258 mm so that a printer with
 * margins of its own, or a sheet of US Letter, holds it as well.
 */
export const PAPER = {
	width: (190 * 72) / 25.4,
	height: (258 * 72) / 25.4,
	title: 22,
	fact: { letter: 9, line: 12.2 },
	line: { letter: 8, line: 10.4 },
	plain: { letter: 8, line: 10, row: 2, gap: 0 },
	dense: { letter: 7, line: 8.2, row: 1.2, gap: 10 },
	/** Around the table, and before the lines, the notes and the footer. */
	space: 6,
	padding: 4,
	/** How many times larger the letters of a large sheet are. */
	large: 1.3
} as const;

/** Ems across the page for the lines below the table. */
export const LINE_EMS = PAPER.width / PAPER.line.letter;

/** How high a sheet is at most, in points. */
export function heightOf({ size, facts, table, lines, notes, more, footer }: Sheet): number {
	const { title, fact, line, space } = PAPER;
	const zoom = size === 'large' ? PAPER.large : 1;
	const width = PAPER.width / zoom;
	const linesIn = (all: readonly SheetLine[], letter: number) =>
		all.reduce((sum, one) => sum + rowsOf(one, width / letter), 0);
	const height =
		title +
		linesIn(facts, fact.letter) * fact.line +
		(table ? tableHeight(table, width) + 2 * space : 0) +
		linesIn([...lines, ...notes], line.letter) * line.line +
		(more === undefined ? 0 : line.line) +
		linesOf(footer, width / line.letter) * line.line +
		3 * space;
	return height * zoom;
}

/** How many lines one of the sheet takes; its name stands before it in bold. */
function rowsOf({ name, text }: SheetLine, ems: number): number {
	return linesOf(`${name}${'\u3000'.repeat(1 + Math.ceil(widthOf(name) / 8))}${text}`, ems);
}

function tableHeight({ form, columns, parts }: SheetTable, width: number): number {
	const { letter, line, row, gap } = PAPER[form];
	const across = (form === 'dense' ? (width - gap) / 2 : width) / letter;
	const shares = columns.reduce((sum, column) => sum + column.width, 0);
	const rowHeight = (cells: readonly string[]) => {
		const most = cells.map((cell, i) =>
			linesOf(cell, ((columns[i]?.width ?? 1) / shares) * across - PAPER.padding / letter)
		);
		return Math.max(1, ...most) * line + row;
	};
	// bold letters are wider
	const head = rowHeight(columns.map(({ name }) => `${name}\u3000`));
	return Math.max(
		...parts.map((rows) => rows.reduce((sum, cells) => sum + rowHeight(cells), head)),
		head
	);
}

/** The sheet as plain text, line by line. */
export function sheetText({ title, facts, table, lines, notes, more, footer }: Sheet): string {
	const said = ({ name, text }: SheetLine) => `${name}: ${text}`;
	const rows = table
		? [table.columns.map(({ name }) => name), ...table.parts.flat()].map((cells) =>
				cells.map((cell) => cell || '-').join(' | ')
			)
		: [];
	const blocks = [
		[title],
		facts.map(said),
		table ? [table.name, ...rows] : [],
		lines.map(said),
		[...notes.map(said), ...(more === undefined ? [] : [more])],
		[footer]
	];
	return blocks
		.filter((block) => block.length > 0)
		.map((block) => block.join('\n'))
		.join('\n\n');
}
