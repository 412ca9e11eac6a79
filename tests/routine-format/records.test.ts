import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvent } from '#core/event-form.ts';
import { playedOf } from '#core/own-routine.ts';
import { cleanText } from '#core/routine-form.ts';
import { unusualIn } from '#core/routine-limits.ts';
import { faultOf, named, routine } from './documented.ts';

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
