import { expect, test } from 'vitest';
import { routineLexicon } from '#content/routine-lexicon.ts';
import { lineSplit, parseText } from '#core/routine-text/parse-text.ts';
import { notationOf } from './notation.ts';

const read = (text: string) => parseText(text, routineLexicon);
const notations = (text: string) => read(text).lines.map(notationOf);

test('a handout of a Japanese therapist', () => {
	const text = `
山田様 自主トレーニング

※ 痛みのない範囲で行いましょう
週2〜3回
１．ふくらはぎのばし\u3000１０秒×３回\u3000左右
２．足指グーパー\u3000３０回
３．片足立ち\u3000左右各３０秒
無理をしないでください。`.trim();
	expect(notations(text)).toEqual([
		"title '山田様 自主トレーニング'",
		'blank',
		'blank',
		'plan 2 a week {2-3 week}',
		'calf-wall-stretch: hold 10×3 relax 10 each/10 {by synonym, relax, sideChange}',
		'toe-grip-spread: reps 30 [2+2] {phases}',
		"'片足立ち': timed 30 each/10 {sideChange!}",
		'noDose ?「無理をしないでください。」'
	]);
	expect(read(text)).toMatchObject({
		name: '山田様 自主トレーニング',
		plan: { kind: 'weekly', times: 2 },
		blocks: [
			{ exercise: 'calf-wall-stretch' },
			{ exercise: 'toe-grip-spread' },
			{ exercise: 'own:1' }
		],
		exercises: [{ id: 'own:1', name: '片足立ち', steps: [] }]
	});
});

test('an English handout with names and doses on lines of their own', () => {
	expect(
		notations(`Home exercises
Calf wall stretch
hold 10 seconds, repeat 3 times, left leg only

Clamshells
  3 sets of 10, each side
Ankle pumps
Every day
// ask about the knee`)
	).toEqual([
		"title 'Home exercises'",
		'calf-wall-stretch: hold 10×3 relax 10 left',
		'of 1 {relax}',
		'blank',
		"'Clamshells': reps 10 [2+2], 3 sets rest 30 each/10",
		'of 4 {phases!, rest!, sideChange!}',
		'ankle-pump: reps 20 [2+2] {usualDose}',
		'plan daily',
		'blank'
	]);
});

test('a name on the first line with its dose on the second is no title', () => {
	expect(read('Heel slides\n10 reps')).toMatchObject({ exercises: [{ name: 'Heel slides' }] });
	expect(read('Heel slides\n10 reps')).not.toHaveProperty('name');
	expect(notations('# Heel slides\n10 reps')).toEqual([
		"title 'Heel slides'",
		'noExercise ?「10 reps」'
	]);
});

test('one plan is kept, the other is marked', () => {
	const text = '毎日\n足湯 10分 週3回\n足指グーパー 30回 毎日';
	expect(notations(text)).toEqual([
		'plan daily',
		'foot-bath: timed 600 cues 300+540 ?「週3回」',
		'toe-grip-spread: reps 30 [2+2] {phases, planForAll}'
	]);
});

test('the same name is the same exercise', () => {
	const { blocks, exercises } = read('片足立ち 30秒\n片足立ち 20秒\n肩回し 10回');
	expect(blocks.map(({ exercise }) => exercise)).toEqual(['own:1', 'own:1', 'own:2']);
	expect(exercises).toHaveLength(2);
});

test('two exercises on one line are two blocks, and the lines after them keep their numbers', () => {
	const text = '足指グーパー 30回、足湯 10分\nかかと上げ\n10回';
	expect(read(text)).toMatchObject({
		blocks: [
			{ exercise: 'toe-grip-spread' },
			{ exercise: 'foot-bath' },
			{ exercise: 'heel-raise-supported' }
		],
		lines: [
			{ source: '足指グーパー 30回、', line: 0, at: 0, remarks: [{ kind: 'parted' }, {}, {}] },
			{ source: '足湯 10分', line: 0, at: 11 },
			{ source: 'かかと上げ', line: 1, at: 18 },
			{ source: '10回', line: 2, at: 24, outcome: 'more', of: 1 }
		]
	});
});

test('what may be another exercise is one on a line of its own', () => {
	const text = '足湯 10分、 スクワット 10回\n毎日';
	const { lines, exercises } = read(text);
	expect(exercises).toEqual([]);
	const [remark] = lines.flatMap((line) =>
		line.outcome === 'block' ? line.remarks.filter(({ kind }) => kind === 'mayBeOther') : []
	);
	if (remark?.kind !== 'mayBeOther') throw new Error('nothing was said');
	expect(remark.words).toBe('スクワット 10回');
	const split = lineSplit(text, remark.range.start);
	expect(split).toBe('足湯 10分、\nスクワット 10回\n毎日');
	expect(read(split).blocks).toMatchObject([{ exercise: 'foot-bath' }, { exercise: 'own:1' }]);
});

test('names longer than a name may be are no names', () => {
	const long = 'ながい'.repeat(40);
	expect(read(`${long} 10回`).lines).toMatchObject([{ outcome: 'unread', why: 'tooLong' }]);
	expect(read(long).lines).toMatchObject([{ outcome: 'unread', why: 'tooLong' }]);
	expect(read(`# ${long}`).lines).toMatchObject([{ outcome: 'unread', why: 'tooLong' }]);
});

test('a second heading is no title', () => {
	expect(notations('朝の体操\n足湯 10分\n【夜】\n夜の体操')).toEqual([
		"title '朝の体操'",
		'foot-bath: timed 600 cues 300+540',
		'noDose ?「【夜】」',
		'noDose ?「夜の体操」'
	]);
});
