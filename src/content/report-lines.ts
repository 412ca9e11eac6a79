import type { CrampEntry } from '#core/cramp.ts';
import { dayFrom, type Day } from '#core/day.ts';
import type { Health } from '#core/health.ts';
import { localAt } from '#core/night.ts';
import { cutTo } from '#core/paper.ts';
import { HOURS, type Report } from '#core/report.ts';
import { LINE_EMS, type SheetLine } from '#core/sheet.ts';
import { routineNamed } from './routines.ts';
import type { SheetLineId, SheetPages, SheetWords } from './sheet-words.ts';

/** Lines that a long list of one's own may take: medicines, conditions. */
const MOST_LINES = 3;

/** A sign in the table for what the lines below it spell out. */
export type Signs = ReadonlyMap<string, string>;

/** What stands at the head of the sheet. */
export function headLines(report: Report, { words }: SheetPages): readonly SheetLine[] {
	const { period, days, began, entries, nights, nightsPerWeek, nightsByWeek } = report;
	const daytime = entries.filter(({ when }) => when.part === 'day').length;
	const perWeek = nightsPerWeek === undefined ? undefined : nightsPerWeek.toFixed(1);
	return linesFrom(words, [
		['period', [words.period(period.from, period.to, days), began && words.began(began)], 'groups'],
		[
			'entries',
			[
				entries.length > 0
					? words.entries(entries.length, entries.length - daytime, daytime)
					: words.noEntries
			]
		],
		[
			'nights',
			nightsByWeek.length > 0
				? [words.nights(nights, perWeek), nightsByWeek.length > 1 && words.byWeek(nightsByWeek)]
				: [],
			'groups'
		]
	]);
}

/** What stands below the table: counts of what was noted, and what was told of the person. */
export function factLines(
	report: Report,
	health: Health | undefined,
	pages: SheetPages,
	signs: Signs
): readonly SheetLine[] {
	const { words, diary, names } = pages;
	const { values } = diary;
	const { entries, longest } = report;
	const signed = (id: string, name: string, count: number) => {
		const sign = signs.get(id);
		return words.counted(sign === undefined ? name : `${sign} ${name}`, count);
	};
	return linesFrom(words, [
		['places', placesOf(report, pages), 'groups'],
		[
			'hours',
			entries.length > 0
				? HOURS.map((_, i) => words.counted(words.hours[i] ?? '', report.hours[i] ?? 0))
				: []
		],
		[
			'scales',
			[
				report.pain && words.about(diary.fields.pain, words.average(report.pain)),
				report.sleep && words.about(diary.fields.sleepImpact, words.average(report.sleep))
			],
			'groups'
		],
		['longest', [longest && words.on(lengthOf(longest, pages), dateOf(longest))]],
		[
			'triggers',
			report.triggers.map(({ id, count }) => signed(`t:${id}`, values.triggers[id], count))
		],
		[
			'symptoms',
			report.symptoms.map(({ id, count }) => signed(`s:${id}`, values.symptoms[id], count))
		],
		['after', report.after.map(({ id, count }) => words.counted(values.after[id], count))],
		[
			'tried',
			report.tried.map(({ id, count, eased }) => words.tried(values.tried[id], count, eased))
		],
		[
			'care',
			report.care.done > 0
				? [
						words.care(report.care.done, report.care.asked),
						words.list(
							report.routines
								.slice(0, 3)
								.map(({ count, ...one }) =>
									words.counted(routineNamed(one, names)?.name ?? one.id, count)
								)
						)
					]
				: [words.noCare],
			'groups'
		],
		[
			'painStops',
			report.painStops.length > 0
				? [
						words.times(report.painStops.reduce((sum, { count }) => sum + count, 0)),
						words.list(report.painStops.slice(0, 10).map(({ day }) => words.short(day)))
					]
				: [],
			'groups'
		],
		...(health ? healthLines(health, pages) : [])
	]);
}

/** How long a cramp lasted, as it was told. Empty when it was not. */
export function lengthOf({ durationSec, durationMin }: CrampEntry, { words }: SheetPages): string {
	if (durationSec !== undefined) return words.exactly(durationSec);
	return durationMin === undefined ? '' : words.lengths[durationMin];
}

/** The date on the calendar when it began; the night it belongs to may bear the date before. */
export function dateOf({ startedAt, off }: CrampEntry): Day {
	const { year, month, day } = localAt(startedAt, off);
	return dayFrom(year, month, day);
}

type Line = readonly [
	id: SheetLineId,
	parts: readonly (string | false | undefined)[],
	/** With slashes between its parts, which are lists themselves. */
	form?: 'groups'
];

function healthLines(
	{ ageBand, pregnancy, medicines, history, otherHistory }: Health,
	{ words, diary }: SheetPages
): readonly Line[] {
	const { values, fields } = diary;
	const told = history
		.filter((id) => id !== 'none' && id !== 'other')
		.map((id) => values.history[id]);
	const own = otherHistory?.trim();
	const kept = (parts: readonly string[]) => [cutTo(words.list(parts), LINE_EMS * 0.9, MOST_LINES)];
	return [
		[
			'person',
			[
				ageBand && values.ageBand[ageBand],
				pregnancy &&
					pregnancy.answer !== 'no' &&
					words.about(
						fields.pregnancy,
						pregnancy.weeks
							? words.weeksPregnant(pregnancy.weeks)
							: values.pregnancy[pregnancy.answer]
					)
			]
		],
		[
			'medicines',
			medicines.length > 0
				? kept(medicines.map(({ name, startedOn }) => words.startedOn(flat(name), startedOn)))
				: []
		],
		[
			'history',
			told.length > 0 || own ? kept([...told, ...(own ? [words.quote(flat(own))] : [])]) : []
		]
	];
}

function placesOf({ places, sites, sides, entries }: Report, { words, diary }: SheetPages) {
	const [first] = places;
	if (!first) return [];
	const { site } = diary.values;
	return [
		words.list(
			places
				.filter(({ count }) => count === first.count)
				.slice(0, 3)
				.map((place) =>
					words.mostly(
						words.place(site[place.site], words.sides[place.side]),
						place.count,
						entries.length
					)
				)
		),
		words.list(sites.map(({ id, count }) => words.counted(site[id], count))),
		words.list(sides.map(({ id, count }) => words.counted(words.sides[id], count)))
	];
}

/** Lines that say something; those with nothing to say are left out. */
function linesFrom(words: SheetWords, lines: readonly Line[]): readonly SheetLine[] {
	return lines.flatMap(([id, parts, form]) => {
		const said = parts.filter((part): part is string => Boolean(part));
		if (said.length === 0) return [];
		return [{ name: words.labels[id], text: words[form ?? 'list'](said) }];
	});
}

/** A text of one's own on one line. */
export function flat(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
