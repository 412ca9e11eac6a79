import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraries } from '#content/library.ts';
import { routineOf } from '#content/routines.ts';
import { ownOf } from '#core/own-parts.ts';
import { playedOf, type OwnRoutine } from '#core/own-routine.ts';
import { routineSeconds, ROUTINES } from '#core/routine.ts';
import { makeRoutineFile, parseRoutineFile, type RoutineFault } from '#core/routine-file.ts';
import { parseOwnRoutine } from '#core/routine-form.ts';
import { unusualIn } from '#core/routine-limits.ts';
import { compileTimeline } from '#core/timeline.ts';
import { middle } from '../middle.ts';
import { changed, documented, faultOf, handout, named } from './documented.ts';

describe('what people read of the format', () => {
	test('has only examples that are right', () => {
		expect(documented.length).toBeGreaterThan(1);
		expect(documented.map(faultOf)).toEqual(documented.map(() => 'none'));
	});
	test('shows every kind of dose, and every field', () => {
		const all = documented.map((text) => parseRoutineFile(text) as OwnRoutine);
		const blocks = all.flatMap((one) => one.blocks);
		expect(new Set(blocks.map(({ dose }) => dose.kind)).size).toBe(4);
		for (const field of ['only', 'note', 'wait', 'ready'])
			expect(blocks.some((block) => block[field as keyof typeof block])).toBe(true);
		for (const field of ['from', 'note', 'plan'])
			expect(all.some((one) => one[field as keyof typeof one])).toBe(true);
		expect(all.flatMap(({ exercises }) => exercises).map(({ picture }) => picture?.kind)).toEqual(
			expect.arrayContaining(['pose', undefined])
		);
	});
});

test.each(ROUTINES)('%s can be said in the format, and comes back the same', async (id) => {
	const { routines } = await libraries.ja();
	const own = ownOf(routineOf(id), `my-${id.padEnd(12, '-')}`, routines[id].name);
	const read = parseRoutineFile(makeRoutineFile(own)) as OwnRoutine;
	expect(read).toEqual(own);
	expect(playedOf(read).blocks).toEqual(routineOf(id).blocks);
	expect(routineSeconds(read)).toBe(routineSeconds(routineOf(id)));
	expect(compileTimeline(playedOf(read))).toEqual(compileTimeline(routineOf(id)));
	// what the app suggests itself is nothing to warn of
	expect(unusualIn(read).filter(({ what }) => what !== 'longHold')).toEqual([]);
});

describe('a file that is not right', () => {
	test.each<[string, string, RoutineFault]>([
		['nothing', '', 'foreign'],
		['no JSON', '{"format":', 'foreign'],
		['another file', '{"format":"komura-backup","v":1}', 'foreign'],
		['a list', '[]', 'foreign'],
		['a later version', changed((file) => (file['v'] = 2)), 'newer'],
		['no version', changed((file) => delete file['v']), 'damaged'],
		['too much', `${handout}${' '.repeat(4_000_001)}`, 'tooLarge'],
		['too deep', '['.repeat(100_000), 'foreign'],
		['more than data', handout.replace('"name"', '"__proto__": {}, "name"'), 'foreign'],
		['a name that turns round', named('abc\u202egpj.exe'), 'unsafe'],
		['a name with an end in it', named('a\u0000b'), 'unsafe'],
		['a name of two lines', named('a\nb'), 'unsafe'],
		['half a letter', named('a\ud83d'), 'unsafe'],
		['no name', named('   '), 'damaged'],
		['a name that cannot be seen', named('\u200b'), 'damaged'],
		['a long name', named('a'.repeat(81)), 'damaged'],
		['a name of numbers', named(12), 'damaged'],
		['no blocks', changed((file) => (file['blocks'] = [])), 'damaged'],
		['an exercise nobody described', changed((file) => (file['exercises'] = [])), 'damaged'],
		[
			'an exercise nobody asks for',
			changed((file) => {
				(file['exercises'] as object[]).push({ id: 'own:spare', name: 'x', steps: [] });
			}),
			'damaged'
		],
		[
			'two of one name',
			changed((file) => {
				const all = file['exercises'] as object[];
				all.push({ ...all[0] });
			}),
			'damaged'
		]
	])('%s', (_, text, fault) => {
		expect(faultOf(text)).toBe(fault);
	});

	test('one that no phone could play is told apart', () => {
		const dose = { kind: 'hold', hold: 60, relax: 60, reps: 1_000, sides: 2, sideChange: 0 };
		const endless = changed((file) => {
			const [first] = file['blocks'] as object[];
			file['blocks'] = [{ ...first, dose, only: undefined }];
			file['exercises'] = [];
		}).replace(/"exercise":"own:[^"]*"/, '"exercise":"ankle-pump"');
		expect(faultOf(endless)).toBe('tooLong');
	});

	test('each field, missing, unknown or of another kind, is refused', () => {
		const accepted: string[] = [];
		const optional = /^(from|note|plan|only|picture|cueEvery|cuesAt)$/;
		const visit = (holder: Record<string, unknown>, file: object, path: string) => {
			for (const key of Object.keys(holder)) {
				const value = holder[key];
				const wrong: unknown[] = [null, {}, [null], '\u0000', -1, 1e9, 0.5 + 1e6];
				const tries = optional.test(key) || Array.isArray(holder) ? wrong : [undefined, ...wrong];
				for (const bad of tries) {
					holder[key] = bad;
					if (faultOf(JSON.stringify(file)) === 'none')
						accepted.push(`${path}${key}=${String(bad)}`);
				}
				holder[key] = value;
				if (typeof value === 'object' && value !== null)
					visit(value as Record<string, unknown>, file, `${path}${key}.`);
			}
			if (Array.isArray(holder)) return;
			holder['more'] = 1;
			if (faultOf(JSON.stringify(file)) === 'none') accepted.push(`${path}more`);
			delete holder['more'];
		};
		for (const text of documented) {
			const file = JSON.parse(text) as Record<string, unknown>;
			visit(file, file, '');
			expect(faultOf(JSON.stringify(file))).toBe('none');
		}
		expect(accepted).toEqual([]);
	});

	test('whatever it is, it is told in words and never thrown', () => {
		const files = fc.oneof(
			fc.string(),
			fc.json(),
			fc
				.tuple(fc.nat(handout.length), fc.nat(40), fc.string({ maxLength: 5 }))
				.map(([at, count, put]) => handout.slice(0, at) + put + handout.slice(at + count))
		);
		const times: number[] = [];
		fc.assert(
			fc.property(files, (text) => {
				const began = performance.now();
				const read = parseRoutineFile(text);
				times.push(performance.now() - began);
				if (typeof read !== 'string') expect(parseOwnRoutine(read)).toEqual(read);
			}),
			{ numRuns: 500 }
		);
		expect(middle(times)).toBeLessThan(50);
	});
});
