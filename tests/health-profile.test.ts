import { heed } from '#app/heed.ts';
import { penOf } from '#app/pen.ts';
import { expect, test } from 'vitest';
import { Care } from '#app/care.svelte.ts';
import { HealthProfile } from '#app/health-profile.svelte.ts';
import { Komura } from '#app/komura.svelte.ts';
import { notesOf } from '#app/notes.ts';
import { NEW_HEALTH } from '#core/health.ts';
import { ago, today } from '#tests/fakes/notes.ts';
import { fakeDevice } from './fakes/device.ts';

function profileOn(device = fakeDevice()) {
	const care = new Care(device, { own: () => [], kneeSign: () => false });
	return { care, device, profile: new HealthProfile(care) };
}

test('what is told is kept at once, and an answer taken back is gone', async () => {
	const { care, device, profile } = profileOn();
	await profile.change({ ageBand: '75to84', history: ['kidney'], otherHistory: '' });
	expect(profile.health).toEqual({ ...NEW_HEALTH, ageBand: '75to84', history: ['kidney'] });
	await profile.change({ ageBand: undefined });
	expect(await device.store.profile()).toMatchObject({
		health: { ...NEW_HEALTH, history: ['kidney'] }
	});
	expect(care.profile.health).toEqual({ ...NEW_HEALTH, history: ['kidney'] });
});

test('a line that was asked about rests, and speaks again when that is taken back', async () => {
	const { profile } = profileOn();
	await profile.show(['UR-LEG', 'SN-DAY'], today);
	await profile.ask('SN-DAY', today);
	await profile.ask('SN-FREQ', today);
	expect(profile.health).toMatchObject({
		shown: { 'SN-DAY': today },
		consulted: [
			{ rule: 'SN-DAY', day: today },
			{ rule: 'SN-FREQ', day: today }
		]
	});
	await profile.unask('SN-DAY', today);
	await profile.unask('SN-DAY', today);
	expect(profile.health.consulted).toEqual([{ rule: 'SN-FREQ', day: today }]);
});

test('all of it goes, and comes back', async () => {
	const { profile } = profileOn();
	await profile.change({ ageBand: '85plus', medicines: [{ name: 'A' }] });
	const before = await profile.forget();
	expect(profile.health).toEqual(NEW_HEALTH);
	await profile.change(before);
	expect(profile.health).toEqual({ ...NEW_HEALTH, ageBand: '85plus', medicines: [{ name: 'A' }] });
});

test('a phone that does not keep it is found out, and forgiven when it does', async () => {
	const device = fakeDevice();
	const { profile } = profileOn({
		...device,
		store: { ...device.store, saveProfile: () => Promise.reject(new Error('full')) }
	});
	await profile.change({ ageBand: '85plus' });
	expect([profile.failed, profile.health.ageBand]).toEqual([true, '85plus']);
});

test('signs of an entry set their flags once, and say which', async () => {
	const { care } = profileOn();
	const entry = ago(0, { symptoms: ['redness', 'footSore', 'warmth'] });
	expect(await heed(care, entry)).toEqual(['clot_suspected', 'foot_wound']);
	await care.change({ flags: ['foot_wound'] });
	expect(await heed(care, { ...entry, pain: 3 }, entry)).toEqual([]);
	expect(await heed(care, entry)).toEqual(['clot_suspected']);
	expect([...care.flags]).toEqual(['foot_wound', 'clot_suspected']);
});

test('a sign at the knee puts the help page before the routine for the knee', async () => {
	const komura = new Komura(fakeDevice());
	await komura.load();
	expect(komura.care.fit('knee-comfort').entry).toBe('open');
	const { at } = komura.device.clock.now();
	const cramp = { startedAt: at, site: 'kneeArea', side: 'left' } as const;
	await penOf(komura).noteCramp({ ...cramp, symptoms: ['kneeSwollen'] });
	expect(komura.care.fit('knee-comfort').entry).toBe('help');
	await komura.history.loadAll();
	expect(notesOf(komura)).toMatchObject({ cramps: [cramp], painDays: [], now: at });
});
