import type { Health } from '#core/health.ts';
import { cutTo } from '#core/paper.ts';
import { reportSpans, type Report, type ReportSource } from '#core/report.ts';
import {
	heightOf,
	LINE_EMS,
	PAPER,
	type Sheet,
	type SheetLine,
	type SheetTable
} from '#core/sheet.ts';
import { dateOf, factLines, flat, headLines, type Signs } from './report-lines.ts';
import { denseTable, plainTable, spanTable } from './report-table.ts';
import type { SheetPages } from './sheet-words.ts';

/** What the person wants on the sheet beside the counts. */
export interface SheetChoice {
	/** What was told of their health; undefined to leave it out. */
	readonly health: Health | undefined;
	/** The notes of the diary. */
	readonly notes: boolean;
	/** Words for the doctor, at most `SAY_LENGTH` letters. */
	readonly say: string;
}

export const SAY_LENGTH = 300;

/** Days of a span, as fine as the page has room for. */
const SPANS = [7, 28, 91] as const;
/** Lines that one note of the diary may take, and for how many notes a table gives way. */
const NOTE_LINES = 3;
const NOTES_AT_LEAST = 1;

/**
 * The sheet for the doctor, such that it is one page whatever there is to say: every cramp in words, in large
 * letters or in usual ones; if that is too much, in small ones; if that is too much, by week or by month. Notes take what room is left, the newest first, and
 * the sheet says how many it leaves out.
 */
export function sheetOf(
	source: ReportSource,
	report: Report,
	choice: SheetChoice,
	pages: SheetPages
): Sheet {
	const notes = choice.notes ? notesOf(report, pages) : [];
	const least = notes.slice(0, NOTES_AT_LEAST);
	const more = notes.length > least.length ? { more: pages.words.more(notes.length) } : {};
	const [first, ...rest] = drafts(source, report, choice, pages);
	let sheet = first;
	for (const next of rest) {
		if (fits({ ...sheet, notes: [...sheet.notes, ...least], ...more })) break;
		sheet = next;
	}
	return withNotes(sheet, notes, pages);
}

/** The same sheet in every form, the fullest first. */
function drafts(
	source: ReportSource,
	report: Report,
	choice: SheetChoice,
	pages: SheetPages
): readonly [Sheet, ...Sheet[]] {
	const { words, diary } = pages;
	const draft = (table: SheetTable | undefined, signs: Signs = new Map()): Sheet => ({
		size: 'usual',
		title: words.title,
		name: words.name,
		facts: headLines(report, pages),
		...(table && report.entries.length > 0 && { table }),
		lines: factLines(report, choice.health, pages, signs),
		notes: choice.say ? [{ name: words.labels.say, text: words.quote(flat(choice.say)) }] : [],
		footer: diary.sheetFooter
	});
	const signs = signsOf(report);
	const plain = draft(plainTable(report, pages));
	return [
		{ ...plain, size: 'large' },
		plain,
		draft(denseTable(report, pages, signs), signs),
		...SPANS.map((days) => draft(spanTable(reportSpans(source, report, days), days, pages))),
		draft(undefined)
	];
}

/** Letters for triggers and numbers for symptoms, the most frequent first. */
function signsOf({ triggers, symptoms }: Report): Signs {
	return new Map([
		...triggers.map(({ id }, i): [string, string] => [`t:${id}`, String.fromCharCode(97 + i)]),
		...symptoms.map(({ id }, i): [string, string] => [`s:${id}`, String(i + 1)])
	]);
}

/** The notes of the diary in the person's own words, newest first. */
function notesOf({ entries }: Report, { words }: SheetPages): readonly SheetLine[] {
	return entries
		.flatMap((entry) => {
			const text = flat(entry.note ?? '');
			if (text === '') return [];
			const name = `${words.labels.note} ${words.short(dateOf(entry))}`;
			return [{ name, text: words.quote(cutTo(text, LINE_EMS - 12, NOTE_LINES)) }];
		})
		.reverse();
}

function withNotes(sheet: Sheet, notes: readonly SheetLine[], { words }: SheetPages): Sheet {
	let filled = sheet;
	for (const [i, note] of notes.entries()) {
		const left = notes.length - i - 1;
		const { more: _, ...before } = filled;
		const next = {
			...before,
			notes: [...before.notes, note],
			...(left > 0 && { more: words.more(left) })
		};
		if (!fits(next)) return { ...before, more: words.more(notes.length - i) };
		filled = next;
	}
	return filled;
}

const fits = (sheet: Sheet) => heightOf(sheet) <= PAPER.height;
