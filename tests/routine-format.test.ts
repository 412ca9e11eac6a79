import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraries } from '#content/library.ts';
import { routineOf } from '#content/routines.ts';
import { toBase64url } from '#core/base64url.ts';
import { parseEvent } from '#core/event-form.ts';
import { ownOf } from '#core/own-parts.ts';
import { playedOf, withoutPhotos, type OwnRoutine } from '#core/own-routine.ts';
import { routineSeconds, ROUTINES } from '#core/routine.ts';
import { makeRoutineFile, parseRoutineFile, type RoutineFault } from '#core/routine-file.ts';
import { cleanText, parseOwnRoutine } from '#core/routine-form.ts';
import { unusualIn } from '#core/routine-limits.ts';
import { makeRoutineLink, MOST_LETTERS, readRoutineLink } from '#core/routine-link.ts';
import { compileTimeline } from '#core/timeline.ts';
import { packing } from '#platform/browser/packing.ts';
import { fakeDevice } from '#tests/fakes/device.ts';

/** The examples that people read: whatever the format can say is said in one of them. */
const documented = [
	...readFileSync('docs/routine-format.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)
].map(([, text]) => text ?? '');
const [handout = ''] = documented;
const routine = parseRoutineFile(handout) as OwnRoutine;
const faultOf = (text: string) => {
	const read = parseRoutineFile(text);
	return typeof read === 'string' ? read : 'none';
};
/** The file with one thing changed. */
const changed = (change: (file: Record<string, unknown>) => unknown): string => {
	const file = JSON.parse(handout) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
};
/** Half of them took no longer: one that a busy machine held up says nothing. */
const middle = (times: readonly number[]) =>
	times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
const named = (name: unknown) => changed((file) => (file['name'] = name));

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

describe('a routine in a link', () => {
	const phones = { 'a phone': packing, 'the fake': fakeDevice().packing };

	test.each(Object.entries(phones))(
		'comes back from %s as it was, without photos',
		async (_, pack) => {
			const [exercise, ...rest] = routine.exercises;
			const photo = { kind: 'photo', type: 'image/jpeg', data: 'AAAA' } as const;
			const own = { ...routine, exercises: [{ ...exercise!, picture: photo }, ...rest] };
			const link = await makeRoutineLink(own, pack);
			expect(link).toMatch(/^r=1z[\w-]+$/);
			expect(link!.length).toBeLessThan(1_500);
			expect(await readRoutineLink(`#${link!}`, packing)).toEqual(withoutPhotos(own));
			expect(await readRoutineLink(link!, phones['the fake'])).toEqual(withoutPhotos(own));
		}
	);

	test('goes unpacked from a phone that cannot pack', async () => {
		const plain = {
			deflate: (text: string) =>
				Promise.resolve({ bytes: new TextEncoder().encode(text), packed: false })
		};
		const link = await makeRoutineLink(routine, plain);
		expect(link).toMatch(/^r=1j/);
		expect(await readRoutineLink(link!, packing)).toEqual(routine);
	});

	test('is not made where it would be cut short on its way', async () => {
		const steps = Array.from({ length: 12 }, () => randomBytes(225).toString('base64url'));
		const exercises = routine.exercises.flatMap((one) => [
			{ ...one, steps },
			{ ...one, id: `${one.id}-2` as const, steps: steps.toReversed() }
		]);
		const more = Array.from({ length: 12 }, () => randomBytes(225).toString('base64url'));
		const long = { ...routine, exercises: [...exercises, { ...exercises[0]!, steps: more }] };
		expect(await makeRoutineLink(long, packing)).toBeUndefined();
	});

	test.each<[string, string, RoutineFault]>([
		['nothing', '', 'foreign'],
		['another fragment', '#top', 'foreign'],
		['no form', 'r=', 'damaged'],
		['a later version', 'r=2zAAAA', 'newer'],
		['another way', 'r=1bAAAA', 'newer'],
		['no base64url', 'r=1z$$', 'damaged'],
		['no deflate', 'r=1zAAAA', 'damaged'],
		['cut short', `r=1z${toBase64url(deflateRawSync(handout).subarray(0, 50))}`, 'damaged'],
		['no routine', `r=1z${toBase64url(deflateRawSync('{}'))}`, 'damaged'],
		['no UTF-8', `r=1z${toBase64url(deflateRawSync(Buffer.from([0xff, 0xfe])))}`, 'damaged'],
		['a hostile name', `r=1z${toBase64url(deflateRawSync(named('a\u202eb')))}`, 'unsafe'],
		['a bomb', `r=1z${toBase64url(deflateRawSync('x'.repeat(4_000_000)))}`, 'tooLarge'],
		['too many letters', `r=1z${'A'.repeat(MOST_LETTERS)}`, 'tooLarge']
	])('%s', async (_, fragment, fault) => {
		expect(await readRoutineLink(fragment, packing)).toBe(fault);
		expect(await readRoutineLink(fragment, phones['the fake'])).toBe(fault);
	});

	test('garbage is told within 50 ms, and never rejects', async () => {
		const times: number[] = [];
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string(),
					fc.base64String({ maxLength: 8_000 }).map((text) => `r=1z${text.replace(/=/g, '')}`),
					fc.uint8Array({ maxLength: 3_000 }).map((bytes) => `r=1z${toBase64url(bytes)}`)
				),
				async (fragment) => {
					const began = performance.now();
					expect(typeof (await readRoutineLink(fragment, packing))).toBe('string');
					times.push(performance.now() - began);
				}
			)
		);
		expect(middle(times)).toBeLessThan(50);
	});
});

describe('an own routine in the records', () => {
	const stamped = (body: object) =>
		parseEvent({
			...{ id: 'e', v: 1, dev: 'a', seq: 1, hlc: '0123456789abcdef00', at: 1, zone: 'UTC', off: 0 },
			...{ day: '2026-11-24', bound: 240, ...body }
		});
	const session = (played: object) =>
		stamped({
			type: 'session_end',
			sid: 's',
			d: { routine: played, began: 1, finished: true, results: [], pains: [], active: 1 }
		});

	test('is let in as a routine, a removal and a recording', () => {
		expect(stamped({ type: 'routine', d: { routine } })).toMatchObject({ d: { routine } });
		expect(stamped({ type: 'routine_gone', d: { id: routine.id } })).toBeDefined();
		const clip = { samples: 16_000, data: 'abc_-' };
		expect(stamped({ type: 'recording', d: { name: '壁おし', clip } })).toBeDefined();
		expect(stamped({ type: 'recording', d: { name: '壁おし' } })).toBeDefined();
		for (const bad of [
			{ type: 'routine', d: { routine: { ...routine, id: 'bedtime-toes' } } },
			{ type: 'routine_gone', d: { id: 'bedtime-toes' } },
			{ type: 'recording', d: { name: 'a', clip: { samples: 1e6, data: '' } } },
			{ type: 'recording', d: { name: 'a', clip: { samples: 1, data: '"' } } }
		])
			expect(stamped(bad)).toBeUndefined();
	});

	test('is let in as it was played, and only whole', () => {
		const played = playedOf(routine);
		expect(session(played)).toMatchObject({ d: { routine: played } });
		expect(session({ ...played, own: [] })).toBeUndefined();
		const [first] = routine.blocks;
		const breath = { kind: 'breath', cycles: 3, phases: [4, 6] };
		expect(
			session({ ...played, blocks: [{ ...first, dose: breath, only: 'left' }] })
		).toBeUndefined();
	});
});

test('text of a person becomes text of a routine', () => {
	expect(cleanText(' ふくら\u202eはぎ\r\n\tのばし\u0000 ', 80)).toBe('ふくらはぎ のばし');
	expect(cleanText('一\r\n二\t三\u2028四', 80, 'stay')).toBe('一\n二 三\n四');
	expect(cleanText('ab😀', 3)).toBe('ab');
	expect(cleanText('ab ', 80)).toBe('ab');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const name = cleanText(text, 80);
			if (/[^\s\p{Cf}]/u.test(name)) expect(faultOf(named(name))).toBe('none');
		})
	);
});

test('what is unusual is said and not forbidden', () => {
	const dose = { kind: 'hold', hold: 90, relax: 5, reps: 12, sides: 1, sideChange: 0 } as const;
	const block = { exercise: 'ankle-pump', dose, ready: 0, wait: false } as const;
	const short = { ...block, ready: 10, dose: { ...dose, hold: 3, reps: 1 } };
	const breath = { ...short, dose: { kind: 'breath', cycles: 3, phases: [4, 6] } as const };
	expect(unusualIn({ blocks: [block, short, breath] })).toEqual([
		{ block: 0, what: 'noReady' },
		{ block: 0, what: 'longHold', seconds: 90 },
		{ block: 0, what: 'manyHolds', reps: 12 },
		{ block: 1, what: 'shortHold', seconds: 3 }
	]);
});
