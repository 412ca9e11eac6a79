import type { DataWords } from '#content/data-words.ts';
import { routineNamed } from '#content/routines.ts';
import type { Names } from '#content/names.ts';
import type { ProgressWords } from '#content/progress-words.ts';
import { makeBackup, readBackup, type BackupFault, type Memory } from '#core/backup.ts';
import { canonical } from '#core/canonical.ts';
import type { Completion } from '#core/completion.ts';
import { csvOf } from '#core/csv.ts';
import { DEFAULTS } from '#core/preferences.ts';
import { mergeProfiles } from '#core/merge-profiles.ts';
import type { Komura } from './komura.svelte.ts';

/** Hands everything the app remembers to the person as one file. Rejects when it could not be made. */
export async function offerBackup({ device, settings, care, history }: Komura): Promise<void> {
	const { store, packing, files } = device;
	const memory = {
		events: await store.events(),
		preferences: settings.preferences,
		profile: care.profile
	};
	const text = await makeBackup(memory, history.today, packing.digest);
	const { bytes, packed } = await packing.pack(text);
	const name = `komura-${history.today}.json`;
	await (packed
		? files.offer(`${name}.gz`, 'application/gzip', bytes)
		: files.offer(name, 'application/json', bytes));
	await care.change({ backedUp: history.today }).catch(() => undefined);
}

/** What a file holds, or why it is not taken. Nothing is written. */
export async function openBackup(
	{ device: { packing } }: Komura,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Memory | BackupFault> {
	let text: string;
	try {
		text = await packing.unpack(bytes);
	} catch {
		return 'damaged';
	}
	return readBackup(text, packing.digest);
}

/** Adds a backup's memory to what is here, in one breath. Rejects when the phone does not take it; then nothing changed. */
export async function takeBackup(
	{ device, care, history, settings }: Komura,
	{ events, profile, preferences }: Memory
): Promise<void> {
	await device.store.takeIn(events);
	await history.reload();
	await care.change(mergeProfiles(care.profile, profile));
	// a phone on which nothing was set to anyone's liking yet takes over the other's
	if (canonical(settings.preferences) === canonical(DEFAULTS)) await settings.change(preferences);
}

/** Hands the sessions to the person as a table. */
export async function offerTable(
	{ device: { files }, history }: Komura,
	names: Names,
	{ columns }: DataWords,
	{ told: words }: ProgressWords
): Promise<void> {
	const rowOf = ({ day, routine: id, name, done, ...rest }: Completion) => [
		day,
		routineNamed({ id, ...(name && { name }) }, names)?.name ?? id,
		done,
		rest.blocks,
		Math.round(rest.active / 1_000),
		rest.told.feel ? words.feels[rest.told.feel - 1] : '',
		rest.told.hard ? words.hards[rest.told.hard - 1] : '',
		rest.told.pain ?? '',
		rest.pains,
		rest.told.note ?? ''
	];
	const rows = history.completions.map((completion) => rowOf(completion).map((x) => x ?? ''));
	const table = csvOf([Object.values(columns), ...rows]);
	await files.offer(`komura-${history.today}.csv`, 'text/csv', table);
}
