import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '#core/base64url.ts';
import { withoutPhotos } from '#core/own-routine.ts';
import type { RoutineFault } from '#core/routine-file.ts';
import { makeRoutineLink, MOST_LETTERS, readRoutineLink } from '#core/routine-link.ts';
import { packing } from '#platform/browser/packing.ts';
import { fakeDevice } from '#tests/fakes/device.ts';
import { middle } from '../middle.ts';
import { handout, named, routine } from './documented.ts';

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
