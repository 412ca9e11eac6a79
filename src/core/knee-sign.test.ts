import { expect, test } from 'vitest';
import { ago, days, last, now } from '#tests/fakes/notes.ts';
import { hasKneeSign, KNEE_SIGNS } from './knee-sign.ts';

test('each sign at the knee counts for seven days', () => {
	for (const sign of KNEE_SIGNS) {
		expect(hasKneeSign([ago(last(7), { symptoms: ['numbness', sign] })], now)).toBe(true);
		expect(hasKneeSign([ago(days(7), { symptoms: [sign] })], now)).toBe(false);
	}
	expect(hasKneeSign([ago(0), ago(0, { site: 'kneeArea', symptoms: ['fever'] })], now)).toBe(false);
	expect(hasKneeSign([], now)).toBe(false);
});
