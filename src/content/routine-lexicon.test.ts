import { expect, test } from 'vitest';
import { EXERCISES, type ByExercise } from '#core/exercise.ts';
import { parseText } from '#core/routine-text/parse-text.ts';
import type { Remark } from '#core/routine-text/remark.ts';
import { exercises as enExercises } from './en/exercises.ts';
import { names as en } from './en/names.ts';
import { routineText as enWords } from './en/routine-text.ts';
import { exerciseNames } from './exercise-names.ts';
import { exercises as jaExercises } from './ja/exercises.ts';
import { names as ja } from './ja/names.ts';
import { routineText as jaWords } from './ja/routine-text.ts';
import { routineLexicon } from './routine-lexicon.ts';
import { languages } from './language.ts';
import { notesOn, routineTextWords } from './routine-text-words.ts';
import type { ExerciseWords } from './words.ts';

const exerciseOf = (line: string) => parseText(line, routineLexicon).blocks[0]?.exercise;

test.each(EXERCISES)(
	'%s is written by its name without the dose, and read by it with the dose',
	(id) => {
		for (const { language, name } of [
			{ language: 'ja' as const, name: ja.exercises[id] },
			{ language: 'en' as const, name: en.exercises[id] }
		]) {
			expect(name.startsWith(exerciseNames[id][language])).toBe(true);
			expect(name.slice(exerciseNames[id][language].length)).toMatch(/^$|^,? \d/);
			expect(exerciseOf(name)).toBe(id);
		}
	}
);

test.each(
	routineLexicon.exercises.flatMap(({ id, synonyms }) => synonyms.map((word) => ({ id, word })))
)('$word is $id', ({ id, word }) => {
	expect(exerciseOf(`${word} 10回`)).toBe(id);
});

test('a part of the body alone is the exercise usually meant', () => {
	for (const { words, usual } of routineLexicon.parts)
		for (const word of words) expect(exerciseOf(`${word} 10秒×3`)).toBe(usual);
});

/** Words that find one exercise in the library, but say too little to be read as it. */
const VAGUE = new Set([
	...[
		'壁',
		'膝曲げ',
		'すわったまま',
		'長座',
		'仰向け',
		'あおむけ',
		'横寝',
		'筋トレ',
		'血流',
		'介助',
		'皮膚',
		'皮ふ'
	],
	...[
		'傷',
		'扁平足',
		'浮き指',
		'骨盤',
		'背中',
		'猫背',
		'姿勢',
		'リラックス',
		'揉み',
		'太腿',
		'股関節',
		'足首回し'
	],
	...[
		'wall',
		'seated',
		'supine',
		'lying',
		'grip',
		'circulation',
		'strength',
		'foot strength',
		'flat feet',
		'skin',
		'sores',
		'cold feet',
		'heat'
	],
	...[
		'rub',
		'helper',
		'calm',
		'slouch',
		'bent knee',
		'pelvis',
		'posture',
		'breath',
		'stiff ankle',
		'hip',
		'relax',
		'toes up',
		'stiffness'
	]
]);

test('what finds one exercise alone in the library is read as it', () => {
	const languages: readonly ByExercise<ExerciseWords>[] = [jaExercises, enExercises];
	const found = languages.flatMap((words) =>
		EXERCISES.flatMap((id) => words[id].findBy.map((word) => ({ id, word })))
	);
	const parts = new Set(routineLexicon.parts.flatMap(({ words }) => words));
	const misread = found.filter(
		({ id, word }) =>
			!VAGUE.has(word) &&
			!parts.has(word) &&
			!found.some((each) => each.word === word && each.id !== id) &&
			exerciseOf(`${word} 10回`) !== id
	);
	expect(misread).toEqual([]);
});

test('everything that can be remarked on is said in both languages', async () => {
	const text = `calf 10-15s x 3 sets, both legs, 2-3 times a day
かかと上げ 5秒×10回
足湯 7分
もも裏 10秒×3回×2セット 患側
足湯 5分×2
足の裏もみ 2分
足の指 一本ずつほぐし 各10秒
深呼吸 1分
calf stretch 3 x 10
heel raises 10 x 3, both legs
20 ankle pumps each
足湯 10m
足湯
calf stretch 1:30
足指グパー 10回
片足立ち 10回
every other day
足指グーパー 30回、足湯 10分
足湯 10分、スクワット 10回`;
	const remarks = [
		...parseText(text, routineLexicon).lines,
		...parseText('every other day', routineLexicon).lines
	].flatMap((line): readonly Remark[] => ('remarks' in line ? line.remarks : []));
	const kinds = new Set(remarks.map(({ kind }) => kind));
	expect(kinds.size).toBe(26);
	for (const [words, { exercises: names }] of [
		[jaWords, ja],
		[enWords, en]
	] as const)
		for (const remark of remarks) {
			const said =
				remark.kind === 'taken' ? words.taken([remark]) : words.remark(remark, (id) => names[id]);
			expect(said).toMatch(/[。.]$/);
			expect(said).not.toMatch(/undefined|NaN|\[object/);
		}
	const [line] = parseText('足湯 10分 ぬるめ、スクワット 10回 準備5秒', routineLexicon).lines;
	expect(line && notesOn(line, jaWords, (id) => ja.exercises[id])).toEqual([
		{ text: '「ぬるめ」は読めませんでした。', missed: true },
		{
			text: '「スクワット 10回 準備5秒」は加えていません。別の体操なら、行を分けてください。',
			missed: true,
			splitAt: 11
		},
		{ text: '書かれていないので、ふだんの量にしました:準備10秒。', missed: false }
	]);
	expect(await routineTextWords.ja()).toBe(jaWords);
	expect(await routineTextWords.en()).toBe(enWords);
	expect(
		jaWords.notRead('あ') + enWords.notRead('a') + jaWords.more(2) + enWords.more(2)
	).toContain('2');
	expect(Object.keys(languages)).toEqual(['ja', 'en']);
});
