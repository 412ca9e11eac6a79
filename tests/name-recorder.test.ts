import { expect, test, vi } from 'vitest';
import { NameRecorder } from '#app/name-recorder.svelte.ts';
import type { NameClip } from '#core/recorded-name.ts';
import { seconds } from '#core/time.ts';
import { RATE } from '#core/wav.ts';
import { fakeDevice } from '#tests/fakes/device.ts';

const voice = Int16Array.from(
	{ length: RATE },
	(_, i) => 6_000 * Math.sin((2 * Math.PI * 220 * i) / RATE)
);
function recorderOn(device = fakeDevice(), keeps = true) {
	const kept: NameClip[] = [];
	const recorder = new NameRecorder(device, undefined, (clip) => {
		kept.push(clip);
		return Promise.resolve(keeps);
	});
	return { device, recorder, kept };
}

test('a name is recorded, kept and heard', async () => {
	const { device, recorder, kept } = recorderOn();
	device.hears = voice;
	expect([recorder.can, recorder.state]).toEqual([true, 'idle']);
	const asked = recorder.record();
	expect(recorder.state).toBe('asking');
	await asked;
	expect(recorder.state).toBe('recording');
	await recorder.stop();
	expect(recorder.state).toBe('done');
	expect(kept).toEqual([recorder.clip]);
	await recorder.hear('壁おし', 'ja');
	expect(device.plan?.speech).toMatchObject({ names: [{ name: '壁おし', clip: recorder.clip }] });
	expect(device.plan?.speech?.lines[0]?.texts).toEqual(['壁おし']);
	expect(device.sounding()).toBe(true);
	device.pass(seconds(7));
	expect(device.sounding()).toBe(false);
	recorder.forget();
	expect([recorder.clip, recorder.state]).toEqual([undefined, 'idle']);
	await recorder.hear('壁おし', 'ja');
	expect(device.plan).toBeUndefined();
});

test('ends by itself when it is long enough', async () => {
	const { device, recorder } = recorderOn();
	device.hears = voice;
	await recorder.record();
	device.pass(seconds(6));
	expect(recorder.state).toBe('working');
	await vi.waitFor(() => {
		expect(recorder.state).toBe('done');
	});
});

test('says what went wrong, and can be tried again', async () => {
	const { device, recorder, kept } = recorderOn(fakeDevice(), false);
	device.refuses.listening = true;
	await recorder.record();
	expect(recorder.state).toBe('refused');
	await recorder.stop();
	device.refuses.listening = false;
	await recorder.record();
	await recorder.stop();
	expect([recorder.state, kept]).toEqual(['silent', []]);
	device.hears = voice;
	await recorder.record();
	await recorder.stop();
	expect(recorder.state).toBe('failed');
});

test('a page that is left hears nobody', async () => {
	const { device, recorder, kept } = recorderOn();
	device.hears = voice;
	const asked = recorder.record();
	recorder.leave();
	await asked;
	expect(recorder.state).toBe('asking');
	await recorder.stop();
	expect(kept).toEqual([]);
});
