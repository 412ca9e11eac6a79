import { expect, test } from 'vitest';

const tests = import.meta.glob<string>(['/src/**/*.test.ts', '/tests/**/*.ts'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const MARK = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fixme|skipIf|runIf)\b/g;

const marks = (source: string) => source.match(MARK) ?? [];

test('a test that is left out is found', () => {
	const mark = ['only', 'skip'].map((word) => `test.${word}`);
	expect(marks(`${mark.join("('a', run);\n")}('b', run)`)).toEqual(mark);
});

test('no test is left out', () => {
	const found = Object.entries(tests).flatMap(([file, source]) =>
		marks(source).map((mark) => `${file}: ${mark}`)
	);
	expect(found).toEqual([]);
});
