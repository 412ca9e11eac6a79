import { expect, describe, test } from 'vitest';
import { cuesOf } from '#core/cue.ts';
import { ROUTINES } from '#core/routine.ts';
import { compileTimeline } from '#core/timeline.ts';
import { firstAid as enFirstAid } from './en/first-aid.ts';
import { library as en } from './en/library.ts';
import { FLOWS } from './first-aid.ts';
import { firstAid as jaFirstAid } from './ja/first-aid.ts';
import { library as ja } from './ja/library.ts';
import { routineOf } from './routines.ts';
import { spoken } from './spoken.ts';
import { MOST_COUNT, voiceLines } from './voice-lines.ts';

const languages = [
	{ code: 'ja', library: ja, firstAid: jaFirstAid },
	{ code: 'en', library: en, firstAid: enFirstAid }
];

describe.each(languages)('the lines of $code', ({ library, firstAid }) => {
	const lines = voiceLines(library, firstAid);
	test('are each there once, and none is empty', () => {
		expect(new Set(lines).size).toBe(lines.length);
		expect(lines.filter((line) => line.trim() === '')).toEqual([]);
	});
	test.each(ROUTINES)('hold every word of %s', (id) => {
		const said = cuesOf(compileTimeline(routineOf(id)))
			.flatMap(({ phrase }) => phrase ?? [])
			// said digit by digit, see below
			.filter(({ say }) => say !== 'countdown')
			.map((phrase) => spoken(phrase, library));
		expect(said.filter((line) => !lines.includes(line))).toEqual([]);
	});
	test('hold the counts, and with them the countdown', () => {
		for (let n = 1; n <= MOST_COUNT; n++) expect(lines).toContain(library.phrases.count(n));
	});
	test.each(FLOWS)('hold every step of %s', (id) => {
		expect(lines).toEqual(expect.arrayContaining([...firstAid[id].steps]));
	});
	test('hold what is said around a session', () => {
		const { pause, resume, pain, night, sides } = library.phrases;
		expect(lines).toEqual(
			expect.arrayContaining([pause, resume, pain, night, ...Object.values(sides)])
		);
	});
});
