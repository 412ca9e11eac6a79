import { expect, test } from 'vitest';
import { backupIsDue } from './backup-due.ts';
import { addDays, type Day } from './day.ts';

const today = '2026-11-24' as Day;
const first = (back: number) => [{ day: addDays(today, -back) }, { day: today }];

test('nothing to lose, nothing to say', () => {
	expect(backupIsDue([], undefined, today, 1)).toBe(false);
});

test('a backup is spoken of after 30 days, after 14 where the phone keeps one copy only', () => {
	expect(backupIsDue(first(29), undefined, today, 2)).toBe(false);
	expect(backupIsDue(first(30), undefined, today, 2)).toBe(true);
	expect(backupIsDue(first(13), undefined, today, 1)).toBe(false);
	expect(backupIsDue(first(14), undefined, today, 1)).toBe(true);
	expect(backupIsDue(first(300), addDays(today, -29), today, 2)).toBe(false);
	expect(backupIsDue(first(300), addDays(today, -30), today, 2)).toBe(true);
});
