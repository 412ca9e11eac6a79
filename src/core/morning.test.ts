import { expect, test } from 'vitest';
import type { CrampEntry } from './cramp.ts';
import { toTellMore } from './morning.ts';
import { instantOf, localAt, nightOf } from './night.ts';

const OFF = 540;
const at = (day: number, hour: number, minute = 0) =>
	instantOf({ year: 2026, month: 11, day, hour, minute }, OFF);
const moment = (day: number, hour: number, minute = 0) => {
	const now = at(day, hour, minute);
	return { at: now, off: OFF, zone: 'Asia/Tokyo', local: localAt(now, OFF) };
};
const noted = (id: string, day: number, hour: number, quick = true): CrampEntry => ({
	...{ id, off: OFF, startedAt: at(day, hour), site: 'calf', side: 'left', quick },
	when: nightOf(at(day, hour), OFF)
});
const asked = (now: ReturnType<typeof moment>, ...cramps: CrampEntry[]) =>
	toTellMore(cramps, now).map(({ id }) => id);

test.each([
	['in the same night', moment(13, 4, 59), false],
	['at five', moment(13, 5), true],
	['in the evening', moment(13, 21, 30), true],
	['in the night after', moment(14, 1), false],
	['three days later', moment(16, 2, 59), false],
	['on the third morning', moment(15, 8), true],
	['after three days', moment(16, 8), false]
])('a cramp at three is asked about %s: %s', (_, now, expected) => {
	expect(asked(now, noted('a', 13, 3))).toEqual(expected ? ['a'] : []);
});

test('not within two hours, and not while its own night goes on', () => {
	expect(asked(moment(13, 6, 59), noted('a', 13, 5))).toEqual([]);
	expect(asked(moment(13, 7), noted('a', 13, 5))).toEqual(['a']);
	expect(asked(moment(13, 23, 30), noted('a', 13, 21))).toEqual([]);
	expect(asked(moment(13, 16), noted('a', 13, 14))).toEqual(['a']);
});

test('what was told already is not asked, and the latest comes first', () => {
	expect(
		asked(moment(13, 8), noted('a', 12, 23), noted('told', 13, 1, false), noted('b', 13, 2))
	).toEqual(['b', 'a']);
});
