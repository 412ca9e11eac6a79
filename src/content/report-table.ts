import type { Average } from '#core/average.ts';
import type { CrampEntry } from '#core/cramp.ts';
import { localAt } from '#core/night.ts';
import type { Report, ReportSpan } from '#core/report.ts';
import type { SheetTable } from '#core/sheet.ts';
import { dateOf, lengthOf, type Signs } from './report-lines.ts';
import type { SheetPages } from './sheet-words.ts';

/** Every cramp in words, one below the other. */
export function plainTable({ entries }: Report, pages: SheetPages): SheetTable {
	const { words, diary } = pages;
	const { columns, list } = words;
	const { site, triggers, symptoms } = diary.values;
	return withoutEmpty({
		name: words.tableOfEntries,
		form: 'plain',
		columns: [
			{ name: columns.date, width: 6.4 },
			{ name: columns.time, width: 5 },
			{ name: columns.site, width: 8.4 },
			{ name: columns.side, width: 4.4 },
			{ name: columns.length, width: 6.6 },
			{ name: columns.pain, width: 4.4 },
			{ name: columns.sleep, width: 4.8 },
			{ name: columns.triggers, width: 12 },
			{ name: columns.symptoms, width: 15.3 }
		],
		parts: [
			entries.map((entry) => [
				...whenOf(entry, pages),
				site[entry.site],
				words.sides[entry.side],
				lengthOf(entry, pages),
				String(entry.pain ?? ''),
				String(entry.sleepImpact ?? ''),
				list((entry.triggers ?? []).map((id) => triggers[id])),
				list((entry.symptoms ?? []).map((id) => symptoms[id]))
			])
		]
	});
}

/** Every cramp in small letters, in two parts; triggers and symptoms by their signs. */
export function denseTable({ entries }: Report, pages: SheetPages, signs: Signs): SheetTable {
	const { words, diary } = pages;
	const { columns } = words;
	const rows = entries.map((entry) => [
		...whenOf(entry, pages),
		words.shortPlace(diary.values.site[entry.site], words.shortSides[entry.side]),
		lengthOf(entry, pages),
		String(entry.pain ?? ''),
		String(entry.sleepImpact ?? ''),
		[
			(entry.triggers ?? []).map((id) => signs.get(`t:${id}`) ?? '').join(''),
			...(entry.symptoms ?? []).map((id) => signs.get(`s:${id}`))
		]
			.filter(Boolean)
			.join(' ')
	]);
	const half = Math.ceil(rows.length / 2);
	return withoutEmpty({
		name: words.tableOfEntries,
		form: 'dense',
		columns: [
			{ name: columns.date, width: 4.4 },
			{ name: columns.time, width: 3.7 },
			{ name: columns.place, width: 11.4 },
			{ name: columns.length, width: 6.2 },
			{ name: columns.pain, width: 3 },
			{ name: columns.sleep, width: 3.5 },
			{ name: columns.signs, width: 5.4 }
		],
		parts: [rows.slice(0, half), rows.slice(half)]
	});
}

/** What every so many days come to, where single cramps do not find room. */
export function spanTable(
	spans: readonly ReportSpan[],
	days: number,
	{ words }: SheetPages
): SheetTable {
	const { columns } = words;
	const range = (of: Average | undefined) =>
		of ? words.span(oneDecimal(of.median), `${of.most}`) : '';
	return {
		name: words.tableOfSpans(days),
		form: 'plain',
		columns: [
			{ name: columns.week, width: 13 },
			{ name: columns.cramps, width: 6 },
			{ name: columns.nights, width: 6 },
			{ name: columns.daytime, width: 6 },
			{ name: columns.leftRight, width: 10 },
			{ name: columns.painMost, width: 10 },
			{ name: columns.sleepMost, width: 10 },
			{ name: columns.care, width: 6 }
		],
		parts: [
			spans.map(({ first, last, cramps, nights, daytime, sides, pain, sleep, care }) => [
				words.span(words.short(first), words.short(last)),
				String(cramps ?? ''),
				String(nights ?? ''),
				String(daytime),
				`${sides.left}・${sides.right}・${sides.both}`,
				range(pain),
				range(sleep),
				String(care)
			])
		]
	};
}

/** What nobody told anything for needs no column; the others are wider then. */
function withoutEmpty(table: SheetTable): SheetTable {
	const { columns, parts } = table;
	const told = columns.map((_, i) => parts.some((rows) => rows.some((cells) => cells[i] !== '')));
	const kept = <T>(all: readonly T[]) => all.filter((_, i) => told[i]);
	return { ...table, columns: kept(columns), parts: parts.map((rows) => rows.map(kept<string>)) };
}

/** The date and the time on the clock, not the night it belongs to: a doctor reads calendars. */
function whenOf(entry: CrampEntry, { words }: SheetPages): readonly [string, string] {
	const { hour, minute } = localAt(entry.startedAt, entry.off);
	return [words.short(dateOf(entry)), words.time(hour, minute)];
}

const oneDecimal = (n: number) => String(Math.round(n * 10) / 10);
