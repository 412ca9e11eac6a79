import { describe, expect, test } from 'vitest';
import { routineLexicon } from '#content/routine-lexicon.ts';
import { parseText } from '#core/routine-text/parse-text.ts';
import { notationOf } from './notation.ts';

/**
 * Lines as people write them, each with what is read of it; the notation is told in `notation.ts`, and ` | ` stands
 * between the exercises that were read of one line.
 */
const corpora = import.meta.glob<string>('./{ja,en}.txt', {
	query: '?raw',
	import: 'default',
	eager: true
});

const cases = Object.entries(corpora).flatMap(([file, text]) =>
	text
		.split('\n')
		.filter((row) => row.trim() && !row.startsWith('## '))
		.map((row) => {
			const [line = '', expected = ''] = row.split(' => ');
			return { file, line, expected };
		})
);

describe('a line is read as the corpus says', () => {
	test.each(cases)('$line', ({ line, expected }) => {
		expect(parseText(line, routineLexicon).lines.map(notationOf).join(' | ')).toBe(expected);
	});
});

test('the corpus is large, in both languages, and no line stands in it twice', () => {
	for (const file of ['./ja.txt', './en.txt'])
		expect(cases.filter((each) => each.file === file).length).toBeGreaterThan(150);
	expect(new Set(cases.map(({ line }) => line)).size).toBe(cases.length);
});
