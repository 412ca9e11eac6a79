import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuesOf } from './cue.ts';
import { compileTimeline } from './timeline.ts';
import { layVoice, linesOf, type Line, type Said } from './voice.ts';

/** A sentence is as long as it says: 'a700' takes 700 ms; others were never recorded. */
const lengthOf = (text: string) => {
	const [, length] = /^.(\d+)$/.exec(text) ?? [];
	return length === undefined ? undefined : Number(length);
};
const line = (at: number, text: string, some: Partial<Line> = {}): Line => ({
	at,
	after: 0,
	slack: 0,
	rank: 1,
	texts: [text],
	...some
});
const heard = (...lines: Line[]) => layVoice(lines, { lengthOf }).map(({ at, text }) => [at, text]);

const anyLine = fc.record({
	at: fc.nat(60_000),
	after: fc.nat(900),
	slack: fc.nat(4_000),
	rank: fc.nat(7),
	texts: fc.array(
		fc.nat(5_000).map((length) => `a${length}`),
		{ minLength: 1, maxLength: 2 }
	)
});

test('nobody speaks over anybody, and everybody speaks in time or not at all', () => {
	fc.assert(
		fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
			const said = layVoice(lines, { lengthOf });
			for (const [i, { at, length }] of said.entries())
				expect(at + length).toBeLessThanOrEqual(said[i + 1]?.at ?? Infinity);
			const within = ({ at, text }: Said) =>
				lines.some(
					(own) =>
						own.texts.includes(text) &&
						own.at <= at &&
						at <= own.at + Math.max(own.slack, own.after)
				);
			expect(said.every(within)).toBe(true);
		})
	);
});

test('what is said on a beat is never moved or left out for anything else', () => {
	fc.assert(
		fc.property(
			fc.array(anyLine, { maxLength: 40 }),
			fc.integer({ min: 900, max: 3_000 }),
			(lines, beat) => {
				const counts = Array.from({ length: 20 }, (_, i) => line(i * beat, 'n600', { rank: 0 }));
				const others = lines.map((other) => ({ ...other, rank: other.rank + 1 }));
				const said = layVoice([...others, ...counts], { lengthOf });
				expect(said.filter(({ text }) => text === 'n600').map(({ at }) => at)).toEqual(
					counts.map(({ at }) => at)
				);
			}
		)
	);
});

test('the important speaks first, the other waits a little or is left out', () => {
	const late = { rank: 5, slack: 1_500 };
	expect(heard(line(0, 'b1000', late), line(0, 'a1000'))).toEqual([
		[0, 'a1000'],
		[1_200, 'b1000']
	]);
	expect(heard(line(0, 'b1000', { ...late, slack: 500 }), line(0, 'a1000'))).toEqual([
		[0, 'a1000']
	]);
});

test('words wait for their tone where there is time, and go over it where there is none', () => {
	expect(heard(line(0, 'a1000', { after: 500, slack: 600 }))).toEqual([[500, 'a1000']]);
	expect(
		heard(line(0, 'a1000', { after: 500, slack: 600 }), line(1_400, 'b300', { rank: 0 }))
	).toEqual([
		[200, 'a1000'],
		[1_400, 'b300']
	]);
});

test('where the best wording has no room, a shorter one is said', () => {
	const long = line(0, '', { texts: ['a3000', 'b900'], slack: 200, rank: 3 });
	expect(heard(long, line(2_000, 'c500', { rank: 0 }))).toEqual([
		[0, 'b900'],
		[2_000, 'c500']
	]);
});

test('a sentence nobody recorded is left out', () => {
	expect(heard(line(0, 'unknown'), line(0, 'a300'))).toEqual([[0, 'a300']]);
});

test('few words are names, sides and endings; all are counts and hints as well', () => {
	const timeline = compileTimeline({
		id: 'test',
		blocks: [
			{
				exercise: 'calf-wall-stretch',
				dose: { kind: 'hold', hold: 20, relax: 5, reps: 2, sides: 2, sideChange: 10 },
				ready: 15,
				wait: false
			}
		]
	});
	const said = (amount: 'few' | 'all') => [
		...new Set(linesOf(cuesOf(timeline), amount, ({ say }) => [say]).flatMap(({ texts }) => texts))
	];
	expect(said('few')).toEqual(['next', 'release', 'side', 'done']);
	expect(said('all')).toEqual(
		expect.arrayContaining(['next', 'countdown', 'go', 'half', 'last5', 'relax', 'breathe'])
	);
});
