import { expect, describe, test } from 'vitest';
import { cuesOf } from '#core/cue.ts';
import { EXERCISES } from '#core/exercise.ts';
import { ROUTINES } from '#core/routine.ts';
import { FLAGS } from '#core/safety.ts';
import { compileTimeline } from '#core/timeline.ts';
import { cramp as enCramp } from './en/cramp.ts';
import { library as en } from './en/library.ts';
import { fitFlow } from './first-aid-fit.ts';
import { saidIn } from './first-aid-said.ts';
import { FLOWS } from './first-aid.ts';
import { cramp as jaCramp } from './ja/cramp.ts';
import { library as ja } from './ja/library.ts';
import { routineOf } from './routines.ts';
import { plainLibrary } from './plain-library.ts';
import { spoken, wordings } from './spoken.ts';
import { MOST_COUNT, voiceLines } from './voice-lines.ts';

const languages = [
	{ code: 'ja', library: ja, cramp: jaCramp },
	{ code: 'en', library: en, cramp: enCramp }
] as const;

describe.each(languages)('the lines of $code', ({ code, library, cramp }) => {
	const lines = voiceLines(library, cramp, code);
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
	test('hold every name without its dose, for routines with doses of their own', () => {
		const plain = plainLibrary(library, code);
		for (const exercise of EXERCISES) {
			expect(plain.exercises[exercise].name).not.toMatch(/\d/);
			for (const line of wordings({ say: 'next', exercise }, plain)) expect(lines).toContain(line);
		}
	});
	test('hold the counts, and with them the countdown', () => {
		for (let n = 1; n <= MOST_COUNT; n++) expect(lines).toContain(library.phrases.count(n));
	});
	test.each(FLOWS)('hold every step of %s', (id) => {
		expect(lines).toEqual(expect.arrayContaining([...cramp.flows[id].steps]));
	});
	test.each(FLOWS)('hold all that %s says to whom a flag changes it', (id) => {
		for (const flags of [[], ...FLAGS.map((flag) => [flag]), FLAGS]) {
			const fitted = fitFlow(id, new Set(flags.filter((flag) => flag !== 'clot_suspected')));
			const { steps, beside, standing, late, last } = saidIn(id, fitted!, cramp);
			expect(lines).toEqual(expect.arrayContaining([...steps, ...beside, standing, late, last]));
		}
	});
	test('hold what is said around a session', () => {
		const { pause, resume, pain, night, sides } = library.phrases;
		expect(lines).toEqual(
			expect.arrayContaining([pause, resume, pain, night, ...Object.values(sides)])
		);
	});
});
