import type { DiaryPages } from '#content/diary-pages.ts';
import { kindOf } from '#core/choices.ts';
import type { CrampEntry } from '#core/cramp.ts';
import { csvOf } from '#core/csv.ts';
import { fieldsOf } from '#core/date-fields.ts';
import type { Komura } from './komura.svelte.ts';

/** Hands the diary to the person as a table, the oldest cramp first. */
export async function offerDiaryTable(
	{ device: { files }, history }: Komura,
	words: DiaryPages
): Promise<void> {
	const rows = history.cramps.map((entry) => rowOf(entry, words));
	await files.offer(
		`komura-diary-${history.today}.csv`,
		'text/csv',
		csvOf([columnsOf(words), ...rows])
	);
}

function columnsOf({ pages: { table }, diary: { fields } }: DiaryPages): readonly string[] {
	return [
		table.date,
		fields.startedAt,
		table.night,
		fields.site,
		fields.side,
		fields.pain,
		fields.durationMin,
		table.seconds,
		fields.easedAfter,
		fields.state,
		fields.sleepImpact,
		fields.after,
		fields.triggers,
		fields.symptoms,
		fields.stiffness,
		fields.tried,
		fields.note
	];
}

function rowOf(
	entry: CrampEntry,
	{ pages, diary: { values } }: DiaryPages
): readonly (string | number)[] {
	const { date, time } = fieldsOf(entry.startedAt, entry.off);
	return [
		date,
		time,
		pages.night(entry.when),
		values.site[entry.site],
		values.side[entry.side],
		entry.pain ?? '',
		entry.durationMin ? values.durationMin[entry.durationMin] : '',
		entry.durationSec ?? '',
		entry.easedAfter ? values.easedAfter[entry.easedAfter] : '',
		entry.state ? values.state[entry.state] : '',
		entry.sleepImpact ?? '',
		entry.after ? values.after[entry.after] : '',
		listed(entry.triggers, values.triggers),
		listed(entry.symptoms, values.symptoms),
		entry.stiffness ? values.stiffness[entry.stiffness] : '',
		listed(entry.tried, values.tried),
		entry.note ?? ''
	];
}

/** Several answers in one cell. */
function listed(
	answers: readonly string[] | undefined,
	names: Readonly<Record<string, string>>
): string {
	return (answers ?? []).map((answer) => names[kindOf(answer)] ?? answer).join(' / ');
}
