import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routineLexicon } from '#content/routine-lexicon.ts';
import { secondsOf } from '#core/dose.ts';
import { LINES_MOST, parseText, TEXT_MOST } from '#core/routine-text/parse-text.ts';
import { BLOCKS_MOST } from '#core/routine-text/roles.ts';
import { LINE_MOST } from '#core/routine-text/written-line.ts';
import { middle } from '../middle.ts';

const PIECES = [
	...[
		'10',
		'3',
		'1/2',
		'½',
		'①',
		'三十',
		'十分',
		'0',
		'99999999999',
		'1.5',
		'1:30',
		'〜',
		'-',
		'to'
	],
	...['秒', '回', 'セット', '分', 's', 'min', 'reps', 'x', '×', '*', "'", '"', '呼吸', '1回=', '+'],
	...[
		'左右',
		'片足',
		'両足',
		'左',
		'右',
		'each side',
		'left',
		'各',
		'ずつ',
		'休み',
		'rest',
		'hold',
		'準備'
	],
	...['毎日', '週3回', '1日2回', '月・水', 'Mon', 'twice a week', '吸う', 'in ', 'out ', '合図'],
	...[
		'足湯',
		'ふくらはぎ',
		'calf stretch',
		'heel raises',
		'ﾌｸﾗﾊｷﾞ',
		'体操',
		'【',
		'】',
		'「',
		'」',
		'#',
		'※'
	],
	...[
		' ',
		'　',
		'\t',
		'\n',
		',',
		'、',
		'(',
		')',
		'\u200b',
		'\u202e',
		'\ud800',
		'👣',
		'\u3099',
		'\0'
	]
];
const scraps = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));
const anything = fc.oneof(
	scraps,
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme' })
);

test(
	'whatever is typed, each line has its outcome, and what is marked lies in it',
	{ timeout: 30_000 },
	() => {
		fc.assert(
			fc.property(anything, (text) => {
				const { lines, blocks, exercises } = parseText(text, routineLexicon);
				const written = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/);
				expect(
					written.map((_, i) =>
						lines
							.filter(({ line }) => line === i)
							.map(({ source }) => source)
							.join('')
					)
				).toEqual(written);
				for (const { source, at } of lines) expect(text.startsWith(source, at)).toBe(true);
				for (const line of lines) {
					if (!('unread' in line)) continue;
					for (const { start, end } of line.unread) {
						expect(start).toBeLessThan(end);
						expect(end).toBeLessThanOrEqual(line.source.length);
					}
				}
				for (const { dose, exercise } of blocks) {
					expect(secondsOf(dose)).toBeGreaterThan(0);
					expect(Number.isFinite(secondsOf(dose))).toBe(true);
					if (exercise.startsWith('own:'))
						expect(exercises.map(({ id }) => id)).toContain(exercise);
				}
			}),
			{ numRuns: 300 }
		);
	}
);

test.each([
	['one long word', 'あ'.repeat(LINE_MOST)],
	['one long number', '1'.repeat(LINE_MOST)],
	['spaces', ' '.repeat(LINE_MOST - 2) + '足湯'],
	['numbers without end', '10 x '.repeat(LINE_MOST / 5)],
	['seconds without end', '10秒'.repeat(LINE_MOST / 4)],
	['sides without end', '左右'.repeat(LINE_MOST / 2)],
	['rests without end', '休み10秒'.repeat(LINE_MOST / 5)],
	['bullets without end', '- '.repeat(LINE_MOST / 2)],
	['quotes without end', '「'.repeat(LINE_MOST)],
	['days without end', '月・'.repeat(LINE_MOST / 2)],
	['phases without end', `1回=${'1秒+'.repeat(240)}`],
	['words without end', 'calf '.repeat(LINE_MOST / 5)],
	['kanji numbers without end', '百'.repeat(LINE_MOST)],
	['brackets without end', '足湯 1分 ('.repeat(LINE_MOST / 8)],
	['strangers without end', 'あい 1回、'.repeat(LINE_MOST / 6)]
])('%s does no harm', (_, line) => {
	expect(parseText(line, routineLexicon).lines).toHaveLength(1);
});

test('exercises without end are parted up to a bound', () => {
	const { lines } = parseText('足湯 1分、'.repeat(LINE_MOST / 6), routineLexicon);
	expect(lines.length).toBeLessThan(20);
	expect(lines.at(-1)).toMatchObject({ outcome: 'block', line: 0 });
});

test('a line is read within 50 ms, whatever it is', () => {
	const times: number[] = [];
	fc.assert(
		fc.property(scraps, (line) => {
			const began = performance.now();
			parseText(line, routineLexicon);
			times.push(performance.now() - began);
		})
	);
	expect(middle(times)).toBeLessThan(50);
});

test('a text too long is cut, and said to be', () => {
	const text = '足湯 10分\n'.repeat(LINES_MOST + 5);
	const { lines, blocks, cut } = parseText(text, routineLexicon);
	expect(cut).toBe(true);
	expect(lines).toHaveLength(LINES_MOST);
	expect(blocks).toHaveLength(BLOCKS_MOST);
	expect(lines.at(-1)).toMatchObject({ outcome: 'unread', why: 'tooMany' });
	expect(parseText('あ'.repeat(TEXT_MOST + 1), routineLexicon).cut).toBe(true);
	expect(parseText(`足湯 ${'あ'.repeat(LINE_MOST)}`, routineLexicon).lines).toMatchObject([
		{ outcome: 'unread', why: 'tooLong' }
	]);
});
