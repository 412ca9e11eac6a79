import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { libraries } from '#content/library.ts';
import { routineOf } from '#content/routines.ts';
import { spoken, wordings } from '#content/spoken.ts';
import { cuesOf } from '#core/cue.ts';
import { ROUTINES } from '#core/routine.ts';
import { compileTimeline, isWork } from '#core/timeline.ts';
import { layVoice, linesOf } from '#core/voice.ts';
import { openVoicePack } from '#core/voice-pack.ts';

describe.each(['ja', 'en'] as const)('in %s, with the voice as it is recorded', (language) => {
	const opened = Promise.all([
		libraries[language](),
		readFile(`static/voice/${language}.pack`).then((bytes) =>
			openVoicePack(Uint8Array.from(bytes).buffer)
		)
	]);

	test.each(ROUTINES)('%s: all that matters is said, nothing over anything', async (id) => {
		const [library, pack] = await opened;
		const timeline = compileTimeline(routineOf(id));
		const cues = cuesOf(timeline);
		const said = layVoice(
			linesOf(cues, 'all', (phrase) => wordings(phrase, library)),
			pack
		);
		const heard = (texts: readonly string[], from: number, to: number) =>
			said.some(({ at, text }) => from <= at && at < to && texts.includes(text));

		for (const [i, { at, length }] of said.entries())
			expect(at + length).toBeLessThanOrEqual(said[i + 1]?.at ?? Infinity);

		const missing: string[] = [];
		for (const { at, phrase } of cues) {
			if (!phrase) continue;
			const { say } = phrase;
			const words = spoken(phrase, library);
			// counts and phases exactly on their beat
			if ((say === 'count' || say === 'phase') && !heard([words], at, at + 1))
				missing.push(`${at} ${say} ${words}`);
			// what comes next, the change of leg, and the end of each exercise; a short get-ready has room for the name alone
			const named = cues.some((other) => other.at === at && other.phrase?.say === 'next');
			if (say === 'release' && named) continue;
			if (['next', 'side', 'release', 'relax', 'done'].includes(say))
				if (!heard(wordings(phrase, library), at, at + 4_001))
					missing.push(`${at} ${say} ${words}`);
		}
		for (const step of timeline.steps.filter(isWork)) {
			const { start, kind } = step;
			// reps and breaths begin with their first count; holds and care with a word that says so
			if (kind === 'hold' && !said.some(({ at }) => start <= at && at < start + 2_000))
				missing.push(`${start} start of ${kind}`);
		}
		expect(missing).toEqual([]);
	});
});
