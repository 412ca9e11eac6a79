import type { Library } from '#content/library.ts';
import { libraryFor } from '#content/plain-library.ts';
import type { Device } from '#core/ports.ts';
import type { LanguageCode, Preferences } from '#core/preferences.ts';
import type { RecordedName } from '#core/recorded-name.ts';
import type { Routine } from '#core/routine.ts';
import { compileTimeline } from '#core/timeline.ts';
import { onlySession, planTrack } from '#core/track.ts';
import { soundingOf } from './sounding.ts';

/** A file system may refuse these in a name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/**
 * Hands the person a whole session as one sound file, as their settings let it sound. Rejects when it could not be
 * made.
 */
export async function offerSoundFile(
	{ track, files }: Device,
	preferences: Preferences,
	session: {
		routine: Routine;
		name: string;
		language: LanguageCode;
		library: Library;
		names: readonly RecordedName[];
	}
): Promise<void> {
	const { routine, name, language, library, names } = session;
	const own = { own: routine.own, names };
	const said = libraryFor(routine, library, language);
	const sounding = soundingOf({ ...preferences, sound: true }, language, said, own);
	const plan = planTrack(compileTimeline(routine, preferences.first), sounding);
	const file = await track.save(onlySession(plan), { title: name, language });
	await files.offer(`${name.replace(FORBIDDEN, '-')} (${language}).flac`, 'audio/flac', file);
}
