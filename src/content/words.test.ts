import { describe, expect, test } from 'vitest';
import { EXERCISES } from '#core/exercise.ts';
import { ROUTINES } from '#core/routine.ts';
import { exercises as enExercises } from './en/exercises.ts';
import { firstAid as enFirstAid } from './en/first-aid.ts';
import { help as enHelp } from './en/help.ts';
import { names as enNames } from './en/names.ts';
import { notices as enNotices } from './en/notices.ts';
import { routines as enRoutines } from './en/routines.ts';
import { exerciseFacts } from './exercises.ts';
import { firstAidFacts, FLOWS } from './first-aid.ts';
import { exercises as jaExercises } from './ja/exercises.ts';
import { firstAid as jaFirstAid } from './ja/first-aid.ts';
import { help as jaHelp } from './ja/help.ts';
import { names as jaNames } from './ja/names.ts';
import { notices as jaNotices } from './ja/notices.ts';
import { routines as jaRoutines } from './ja/routines.ts';

/** Steps, hints, mistakes and safety lines of each exercise in the founders' content. */
const LINES = {
	'calf-wall-stretch': [6, 3, 3, 2],
	'calf-wall-stretch-bent': [4, 2, 2, 1],
	'calf-towel-stretch': [5, 3, 2, 2],
	'hamstring-forward-bend': [6, 3, 3, 4],
	'hamstring-towel-lying': [4, 2, 2, 2],
	'quad-stretch-side-lying': [4, 2, 2, 1],
	'quad-stretch-standing': [4, 2, 2, 1],
	'hip-knee-hug': [4, 2, 1, 2],
	'toe-extension-hold': [4, 1, 2, 2],
	'toe-grip-spread': [3, 4, 2, 1],
	'toe-one-by-one': [4, 2, 1, 1],
	'towel-gather': [3, 2, 2, 1],
	'arch-lift': [4, 1, 2, 1],
	'ankle-pump': [3, 2, 1, 1],
	'heel-raise-supported': [3, 2, 2, 1],
	'seated-posture-reset': [4, 2, 1, 1],
	'slow-breathing': [3, 1, 1, 1],
	'slow-heel-press-seated': [5, 2, 1, 2],
	'slow-calf-towel-assisted': [4, 2, 1, 1],
	'sole-massage': [4, 2, 1, 2],
	'leg-stroke-massage': [3, 2, 1, 2],
	'foot-bath': [4, 2, 2, 4],
	'foot-dry-check': [3, 1, 1, 1],
	'walk-easy': [4, 2, 2, 3],
	'warm-towel': [3, 1, 1, 3]
};

const languages = [
	{
		code: 'ja',
		exercises: jaExercises,
		routines: jaRoutines,
		names: jaNames,
		firstAid: jaFirstAid
	},
	{ code: 'en', exercises: enExercises, routines: enRoutines, names: enNames, firstAid: enFirstAid }
];

describe.each(languages)('the words in $code', ({ exercises, routines, names, firstAid }) => {
	test.each(EXERCISES)('say all of %s', (id) => {
		const words = exercises[id];
		const { steps, during, mistakes, safety } = words;
		expect([steps, during, mistakes, safety].map((lines) => lines.length)).toEqual(LINES[id]);
		expect(emptyIn(words)).toEqual([]);
		expect(words.name).toBe(names.exercises[id]);
		const { dose } = exerciseFacts[id];
		expect(words.phaseNames?.length ?? 0).toBe('phases' in dose ? dose.phases.length : 0);
	});

	test.each(ROUTINES)('say all of %s', (id) => {
		expect(emptyIn(routines[id])).toEqual([]);
		expect(routines[id]).toMatchObject(names.routines[id]);
	});

	test.each(FLOWS)('have a line for each step of %s', (id) => {
		expect(firstAid[id].steps).toHaveLength(firstAidFacts[id].steps.length);
		expect(emptyIn(firstAid[id])).toEqual([]);
	});

	test('give every exercise and every routine a name of its own', () => {
		const all = Object.values(names.exercises);
		expect(new Set(all).size).toBe(all.length);
		const titles = Object.values(names.routines).map(({ name }) => name);
		expect(new Set(titles).size).toBe(titles.length);
	});
});

test('the help page and the stop rules have the same lines in both languages', () => {
	for (const level of ['emergency', 'urgent', 'soon', 'department'] as const)
		expect(jaHelp[level].lines).toHaveLength(enHelp[level].lines.length);
	expect([
		enHelp.emergency.lines.length,
		enHelp.urgent.lines.length,
		enHelp.soon.lines.length
	]).toEqual([5, 9, 12]);
	expect(jaNotices.stopRules).toHaveLength(enNotices.stopRules.length);
});

test('the two languages leave out and offer the same things', () => {
	for (const id of EXERCISES)
		expect(Object.keys(jaExercises[id]).toSorted()).toEqual(
			Object.keys(enExercises[id]).toSorted()
		);
});

/** Paths of texts that say nothing, or only a dash. */
function emptyIn(words: unknown, path = ''): readonly string[] {
	if (typeof words === 'string') return /^[\s—–-]*$/u.test(words) ? [path] : [];
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) => emptyIn(value, `${path}/${key}`));
}
