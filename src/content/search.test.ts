import { describe, expect, test } from 'vitest';
import { EXERCISES } from '#core/exercise.ts';
import { exercises as enExercises } from './en/exercises.ts';
import { labels as enLabels } from './en/labels.ts';
import { exerciseFacts } from './exercises.ts';
import { exercises as jaExercises } from './ja/exercises.ts';
import { labels as jaLabels } from './ja/labels.ts';
import { findExercises, fold, indexExercises } from './search.ts';

const ja = indexExercises(jaExercises, exerciseFacts, jaLabels);
const en = indexExercises(enExercises, exerciseFacts, enLabels);
const calf = EXERCISES.filter((id) => exerciseFacts[id].parts.includes('calf'));
const hamstring = EXERCISES.filter((id) => exerciseFacts[id].parts.includes('hamstring'));

describe.each([
	{ language: 'Japanese', index: ja },
	{ language: 'English', index: en }
])('with the $language words', ({ index }) => {
	test.each(['ふくらはぎ', 'フクラハギ', 'ﾌｸﾗﾊｷﾞ', 'calf', 'CALF', 'ｃａｌｆ'])(
		'%s finds the calf exercises',
		(query) => {
			expect(findExercises(query, index)).toEqual(expect.arrayContaining(calf));
		}
	);

	test.each(['ハムストリング', 'はむすとりんぐ', 'hamstring', 'Hamstring'])(
		'%s finds the back of the thigh',
		(query) => {
			expect(findExercises(query, index)).toEqual(expect.arrayContaining(hamstring));
			expect(findExercises(query, index)).not.toContain('foot-bath');
		}
	);

	test('every word must fit, and nothing fits nonsense', () => {
		expect(findExercises('calf towel', en)).toContain('calf-towel-stretch');
		expect(findExercises('calf towel', en)).not.toContain('calf-wall-stretch');
		expect(findExercises('ふくらはぎ 壁', ja)[0]).toMatch('calf-wall-stretch');
		expect(findExercises('xyzzy', index)).toEqual([]);
	});

	test('an empty query finds all of them, in their order', () => {
		expect(findExercises(' ', index)).toEqual(EXERCISES);
	});

	test('every exercise is found by its own name first', () => {
		for (const id of EXERCISES) {
			const words = index === ja ? jaExercises : enExercises;
			expect(findExercises(words[id].name, index)).toContain(id);
		}
	});
});

test('names of exercises come before other words for them', () => {
	const found = findExercises('ふくらはぎ', ja);
	const named = found.filter((id) => jaExercises[id].name.includes('ふくらはぎ'));
	expect(found.slice(0, named.length)).toEqual(named);
});

test('kana, width, case and spaces do not matter', () => {
	expect(fold('フクラハギ のばし')).toBe(fold('ふくらはぎのばし'));
	expect(fold('ﾌｸﾗﾊｷﾞ')).toBe(fold('フクラハギ'));
	expect(fold('Toe Grip-and-Spread')).toBe('toegripandspread');
});
