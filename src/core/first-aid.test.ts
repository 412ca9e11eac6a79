import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAidFacts, FLOWS } from '#content/first-aid.ts';
import {
	afterWord,
	courseOf,
	firstTurn,
	lengthBand,
	MOST_LOOPS,
	waits,
	type Course,
	type FirstAidWord,
	type Turn
} from './first-aid.ts';
import { seconds } from './time.ts';

const WORDS = ['passed', 'still', 'eased', 'stand', 'next'] as const satisfies FirstAidWord[];
const courses = FLOWS.flatMap((id) =>
	[true, false].map((mayStand) => courseOf(firstAidFacts[id].steps, mayStand))
);
const anyCourse = fc.constantFrom(...courses);
const anyWords = fc.array(
	fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 60_000 })),
	{ maxLength: 60 }
);
const calf = courseOf(firstAidFacts['fa-calf'].steps, true);

/** Every turn on the way. */
function walk(course: Course, words: readonly (readonly [FirstAidWord, number])[]): Turn[] {
	const turns = [firstTurn(course)];
	for (const [word, stayed] of words) turns.push(afterWord(course, turns.at(-1)!, word, stayed));
	return turns;
}
const path = (course: Course, ...words: FirstAidWord[]) =>
	walk(
		course,
		words.map((word) => [word, seconds(6)])
	);
const phases = (turns: readonly Turn[]) =>
	turns.map(({ phase, step }) => `${phase} ${String(step + 1)}`);

describe('whatever is said', () => {
	test('easing and going on leads to the log from anywhere', () => {
		fc.assert(
			fc.property(anyCourse, anyWords, (course, words) => {
				const on = course.ending.map(() => ['next', 0] as const);
				const turns = walk(course, [...words, ['eased', 0], ...on, ...on]);
				expect(turns.at(-1)).toMatchObject({ phase: 'log', step: course.log });
			})
		);
	});

	test('a flow left alone waits, and only for the person', () => {
		fc.assert(
			fc.property(anyCourse, anyWords, (course, words) => {
				const passing = course.steps.map(() => ['passed', 0] as const);
				expect(waits(walk(course, [...words, ...passing]).at(-1)!)).toBe(true);
			})
		);
	});

	test('there are at most four stretches', () => {
		fc.assert(
			fc.property(anyCourse, anyWords, (course, words) => {
				const turns = walk(course, words);
				const begun = turns.filter((turn, i) => turn.phase === 'stretch' && turn !== turns[i - 1]);
				expect(begun.length).toBeLessThanOrEqual(MOST_LOOPS);
				expect(turns.at(-1)!.loop).toBeLessThanOrEqual(MOST_LOOPS);
			})
		);
	});

	test('standing comes after all stretches, once, and never for who must not', () => {
		fc.assert(
			fc.property(anyCourse, anyWords, (course, words) => {
				const turns = walk(course, words);
				const up = turns.filter(({ phase }) => phase === 'offer' || phase === 'stand');
				expect(up.every(({ loop }) => loop === MOST_LOOPS)).toBe(true);
				if (!course.standing) expect(up).toEqual([]);
				expect(turns.every(({ phase, step }) => phase !== 'stand' || step !== course.first)).toBe(
					true
				);
				const offers = turns.filter(
					(turn, i) => turn.phase === 'offer' && turns[i - 1]?.phase !== 'offer'
				);
				expect(offers.length).toBeLessThanOrEqual(1);
			})
		);
	});

	test('rubbing comes only after it has eased', () => {
		fc.assert(
			fc.property(anyCourse, anyWords, (course, words) => {
				const turns = walk(course, words);
				const first = turns.findIndex(({ phase }) => phase === 'ending');
				if (first > 0) expect(words[first - 1]?.[0]).toBe('eased');
			})
		);
	});
});

test('the calf, step by step', () => {
	expect(phases(path(calf, 'passed', 'passed', 'passed', 'still', 'passed', 'eased'))).toEqual([
		'opening 1',
		'opening 2',
		'stretch 3',
		'ask 4',
		'stretch 5',
		'ask 4',
		'ending 8'
	]);
	expect(phases(path(calf, 'eased', 'passed', 'next', 'passed', 'next'))).toEqual([
		'opening 1',
		'ending 8',
		'ending 9',
		'ending 10',
		'ending 11',
		'log 12'
	]);
});

test('after the fourth stretch standing is offered, then rest: there is no other way', () => {
	const tired = path(calf, 'still', 'still', 'still', 'still', 'still');
	expect(phases(tired).slice(1)).toEqual([
		'stretch 3',
		'stretch 5',
		'stretch 5',
		'stretch 5',
		'offer 6'
	]);
	const all = ['still', 'still', 'still', 'still', 'still'] as const;
	expect(phases(path(calf, ...all, 'stand', 'passed', 'still', 'still')).slice(6)).toEqual([
		'stand 7',
		'ask 4',
		'rest 1',
		'rest 1'
	]);
	expect(phases(path(calf, ...all, 'still')).at(-1)).toBe('rest 1');
});

test('a flow without something to hold while standing says once more how to stand, then asks', () => {
	const toes = courseOf(firstAidFacts['fa-foot-toes'].steps, true);
	const all = ['still', 'still', 'still', 'still', 'still'] as const;
	expect(phases(path(toes, ...all, 'stand', 'passed')).slice(5)).toEqual([
		'offer 6',
		'stand 6',
		'ask 4'
	]);
});

test('a cramp that comes back is stretched again, as long as there are stretches left', () => {
	expect(phases(path(calf, 'still', 'eased', 'still')).slice(1)).toEqual([
		'stretch 3',
		'ending 8',
		'stretch 5'
	]);
});

test('only what was really done was tried', () => {
	const tried = (...words: (readonly [FirstAidWord, number])[]) => walk(calf, words).at(-1)!.tried;
	expect(tried(['still', 0], ['eased', seconds(4)])).toEqual([]);
	expect(tried(['still', 0], ['eased', seconds(5)])).toEqual(['stretched']);
	expect(tried(['eased', 0], ['next', seconds(9)], ['next', seconds(2)])).toEqual([]);
	expect(tried(['eased', 0], ['next', 0], ['passed', seconds(60)])).toEqual(['rubbed']);
	const standing = Array.from({ length: 5 }, () => ['still', seconds(9)] as const);
	expect(tried(...standing, ['stand', 0])).toEqual(['stretched', 'stood']);
});

test('lengths have the names of the diary', () => {
	expect([0, 59, 60, 299, 300, 600, 601].map((length) => lengthBand(length))).toEqual([
		'lt1',
		'lt1',
		'm1to5',
		'm1to5',
		'm5to10',
		'm5to10',
		'gt10'
	]);
});
