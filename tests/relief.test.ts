import { expect, test } from 'vitest';
import { CrampNote } from '#app/cramp-note.svelte.ts';
import { Komura } from '#app/komura.svelte.ts';
import { penOf } from '#app/pen.ts';
import { ReliefDeck } from '#app/relief-deck.svelte.ts';
import { Relief } from '#app/relief.svelte.ts';
import { fitFlow } from '#content/first-aid-fit.ts';
import { saidIn } from '#content/first-aid-said.ts';
import { cramp } from '#content/ja/cramp.ts';
import { firstAidFacts } from '#content/first-aid.ts';
import { crampsOf } from '#core/cramp.ts';
import { courseOf, type Turn } from '#core/first-aid.ts';
import {
	planFirstAid,
	planOpening,
	type FirstAidSounding,
	type Place
} from '#core/first-aid-track.ts';
import { minutes, seconds, type WallTime } from '#core/time.ts';
import { fakeDevice, type FakeDevice } from '#tests/fakes/device.ts';

const course = courseOf(firstAidFacts['fa-calf'].steps, true);
const said = saidIn('fa-calf', fitFlow('fa-calf', new Set())!, cramp);
const texts = said.steps;
const sounding: FirstAidSounding = {
	tones: 0.5,
	voice: { language: 'ja', volume: 0.5, calming: '大丈夫です。ゆっくり' }
};
const plan = planFirstAid(course, said, 'ja', sounding);

/** Lets everything that was promised happen. */
const settle = async () => {
	for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** The sentences that belong to a place of the track. */
const wordsAt = ({ at, length }: Place) =>
	plan
		.speech!.lines.filter((line) => line.at >= at && line.at < at + length)
		.flatMap((line) => line.texts);
const isIn = ({ at, length }: Place, device: FakeDevice) =>
	device.place() >= at && device.place() < at + length;

async function begun({
	device = fakeDevice(),
	sound = true
}: { device?: FakeDevice; sound?: boolean } = {}) {
	const deck = new ReliefDeck(device);
	if (sound) deck.prepare(planOpening(texts[0]!, sounding, true));
	await settle();
	const turns: string[] = [];
	const relief = new Relief(
		{
			course,
			plan,
			sound,
			over: 'alone',
			buzz: true,
			describe: ({ step }) => ({ title: texts[step]!, album: 'calf' }),
			ontold: ({ phase, step }: Turn, eased) =>
				turns.push([phase, step + 1, eased ?? ''].join(' ').trim())
		},
		deck,
		device
	);
	await settle();
	/** Lets time pass as a phone does, and what was promised in it happen. */
	const pass = async (length: number) => {
		for (let left = length; left > 0; left -= 250) {
			device.pass(Math.min(250, left));
			await settle();
		}
	};
	const placeIn = (step: number) => device.place() - (plan.places.get(step)?.at ?? 0);
	return { device, deck, relief, turns, pass, placeIn };
}

test('the first words play at the tap, and the flow follows by itself to the question', async () => {
	const { device, deck, relief, turns, pass } = await begun();
	expect([deck.status, device.sounding(), device.awake()]).toEqual(['playing', true, true]);
	expect(device.plan?.length).toBeLessThan(seconds(30)); // the first words alone
	await pass(seconds(5.5));
	expect(device.plan).toBe(plan);
	expect(turns).toEqual(['opening 2']);
	await pass(seconds(8.5));
	await pass(seconds(30));
	expect(turns).toEqual(['opening 2', 'stretch 3', 'ask 4']);
	expect(relief.waiting).toBe(true);
	expect(device.sounding()).toBe(true);
	expect(device.locked?.title).toBe('ゆるんできましたか?');
});

test('each word jumps to its sentence at once', async () => {
	const { relief, pass, placeIn } = await begun();
	await pass(seconds(6));
	relief.say('still');
	await settle();
	expect([relief.turn.step, placeIn(2)]).toEqual([2, 0]);
	await pass(seconds(3));
	relief.say('still');
	expect([relief.turn.step, placeIn(4)]).toEqual([4, 0]);
	relief.say('eased');
	expect([relief.turn.step, placeIn(7)]).toEqual([7, 0]);
	relief.say('next');
	expect([relief.turn.step, placeIn(8)]).toEqual([8, 0]);
});

test('a word during the first words brings the flow in there', async () => {
	const { device, relief, pass, placeIn } = await begun();
	await pass(seconds(1));
	relief.say('still');
	await settle();
	expect(device.plan).toBe(plan);
	await pass(seconds(2));
	expect(placeIn(2)).toBe(seconds(2));
	expect(relief.stayed).toBe(seconds(2));
});

test('a question is asked three times, then it is quiet, and still waits', async () => {
	const { device, relief, pass, placeIn } = await begun();
	await pass(seconds(6));
	for (const word of ['still', 'next'] as const) relief.say(word);
	await settle();
	const ask = plan.places.get(3)!.length;
	await pass(ask + 250);
	expect(placeIn(3)).toBeLessThan(500);
	await pass(ask + 250);
	expect(placeIn(3)).toBeLessThan(1_000);
	await pass(ask + 500);
	expect(device.place()).toBeGreaterThanOrEqual(plan.hush.at);
	await pass(minutes(2));
	expect(device.place()).toBeGreaterThanOrEqual(plan.hush.at);
	expect(relief.turn.phase).toBe('ask');
	relief.say('eased');
	expect(placeIn(7)).toBe(0);
});

test('where the phone will not play, the flow goes on by the clock', async () => {
	const device = fakeDevice();
	device.refuses.sound = true;
	const { deck, relief, turns, pass } = await begun({ device });
	expect(deck.status).toBe('refused');
	await pass(seconds(44));
	expect(turns).toEqual(['opening 2', 'stretch 3', 'ask 4']);
	device.refuses.sound = false;
	relief.say('still'); // a tap: the phone may be asked again
	await settle();
	expect([deck.status, device.sounding()]).toEqual(['playing', true]);
});

test('who wants no sound gets none, and can have it from the present step on', async () => {
	const { device, deck, relief, turns, pass, placeIn } = await begun({ sound: false });
	await pass(seconds(14));
	expect([deck.status, device.plan]).toEqual(['silent', undefined]);
	expect(turns).toEqual(['opening 2', 'stretch 3']);
	relief.hear();
	await settle();
	expect([deck.status, placeIn(2)]).toEqual(['playing', 0]);
	deck.mute();
	expect([deck.status, device.sounding()]).toEqual(['silent', false]);
	await pass(seconds(31));
	expect(turns.at(-1)).toBe('ask 4');
});

test('a call silences it and does not stop it', async () => {
	const { device, deck, turns, pass } = await begun();
	await pass(seconds(20));
	device.interrupt();
	expect(deck.status).toBe('refused');
	await pass(seconds(24));
	expect(turns.at(-1)).toBe('ask 4');
	expect(device.sounding()).toBe(false);
});

test('ten minutes without easing are called out, and not where it has eased', async () => {
	const { device, relief, pass } = await begun();
	await pass(minutes(10) - 500);
	expect(relief.late).toBe(false);
	await pass(seconds(1));
	expect([relief.late, device.place() >= plan.alarm.at]).toEqual([true, true]);
	expect(wordsAt(plan.alarm)).toEqual([said.late]);
	await pass(plan.alarm.length);
	expect(device.place()).toBeGreaterThanOrEqual(plan.hush.at); // asked often enough before
	relief.say('eased');
	expect(relief.late).toBe(false);

	const other = await begun();
	await other.pass(seconds(20));
	other.relief.say('eased');
	await other.pass(minutes(11));
	expect(other.relief.late).toBe(false);
	expect(other.relief.turn.phase).toBe('log');
});

test('ten minutes over in the middle of a stretch are called out before the next question', async () => {
	const { device, relief, pass, placeIn } = await begun();
	const steps = () => [...plan.places].find(([, { at, length }]) => isIn({ at, length }, device));
	await pass(minutes(9.9));
	relief.say('still');
	await pass(seconds(10));
	expect([relief.late, relief.turn.phase, steps()?.[0]]).toEqual([true, 'stretch', 4]);
	await pass(seconds(20.5));
	expect([relief.turn.phase, isIn(plan.alarm, device)]).toEqual(['ask', true]);
	await pass(plan.alarm.length);
	expect(placeIn(3)).toBeLessThan(1_000);
});

test('where no way is left, a doctor is spoken of aloud, once', async () => {
	const { device, relief, pass } = await begun();
	for (let way = 0; way < 6; way++) relief.say('still');
	await settle();
	expect([relief.turn.phase, isIn(plan.rest, device)]).toEqual(['rest', true]);
	expect(wordsAt(plan.rest)).toEqual([texts[0], said.last]);
	await pass(plan.rest.length + 500);
	expect(isIn(plan.hush, device)).toBe(true);
});

test('after the last step the last words are heard, and then all is quiet by itself', async () => {
	const { device, deck, relief, pass } = await begun();
	await pass(seconds(6));
	relief.say('eased');
	for (let step = 0; step < 4; step++) relief.say('next');
	await settle();
	expect([relief.turn.phase, isIn(plan.end, device)]).toEqual(['log', true]);
	expect(wordsAt(plan.end)).toEqual([said.last]);
	relief.say('still'); // a key of a headset means nothing any more
	expect(relief.turn.phase).toBe('log');
	await pass(plan.end.length + 500);
	expect([deck.status, device.sounding(), device.locked]).toEqual(['silent', false, undefined]);
	relief.leave();
});

test('an urgent line instead of a flow is said at the tap, and nothing after it', async () => {
	const device = fakeDevice();
	const deck = new ReliefDeck(device);
	deck.prepare(planOpening(cramp.urgent.leg, sounding, false));
	await settle();
	expect(device.sounding()).toBe(false);
	deck.speak('alone');
	await settle();
	expect([deck.status, device.sounding()]).toEqual(['playing', true]);
	expect(device.plan?.speech?.lines.flatMap(({ texts: said }) => said)).toEqual([cramp.urgent.leg]);
	deck.leave();
	expect(device.sounding()).toBe(false);
});

test('who has muted it hears no last words', async () => {
	const { device, deck, relief } = await begun();
	deck.mute();
	relief.say('eased');
	for (let step = 0; step < 4; step++) relief.say('next');
	await settle();
	expect([relief.turn.phase, device.sounding()]).toEqual(['log', false]);
});

test('nobody there any more: the screen may go dark, the sound ends, the buttons stay', async () => {
	const { device, relief, pass } = await begun();
	await pass(minutes(19));
	expect([device.awake(), device.sounding()]).toEqual([true, true]);
	await pass(minutes(2));
	expect([device.awake(), device.sounding()]).toEqual([false, false]);
	relief.say('eased');
	expect(relief.turn.phase).toBe('ending');
});

test('left, it is quiet and lets everything go', async () => {
	const { device, relief, pass } = await begun();
	await pass(seconds(3));
	relief.leave();
	expect([device.sounding(), device.awake(), device.locked]).toEqual([false, false, undefined]);
	await pass(seconds(60));
	expect(relief.turn.phase).toBe('opening');
});

test('left before the first words are there, nothing is heard', async () => {
	const device = fakeDevice();
	const deck = new ReliefDeck(device);
	deck.prepare(planOpening(texts[0]!, sounding, true));
	deck.speak('alone');
	deck.leave();
	await settle();
	expect([deck.status, device.sounding()]).toEqual(['silent', false]);
});

test('the seconds until it eased are told, and taken back when it returns', async () => {
	const { relief, turns, pass } = await begun();
	await pass(seconds(40));
	relief.say('eased');
	expect([relief.easedAfter, turns.at(-1)]).toEqual([40, 'ending 8 40']);
	relief.say('still');
	expect([relief.easedAfter, turns.at(-1)]).toEqual([undefined, 'stretch 5']);
});

test('the keys of a headset lead on', async () => {
	const { device, deck, relief } = await begun();
	device.command({ type: 'next' });
	expect(relief.turn.phase).toBe('stretch');
	device.command({ type: 'pause' });
	expect(deck.status).toBe('silent');
	device.command({ type: 'play' });
	await settle();
	expect(deck.status).toBe('playing');
});

test('the phone shakes when a stretch begins and when it ends', async () => {
	const { device, pass } = await begun();
	await pass(seconds(45));
	expect(device.shaken).toEqual([[220], [120, 100, 120]]);
});

const told = {
	startedAt: Date.UTC(2026, 10, 23, 18, 12) as WallTime,
	site: 'calf',
	side: 'unknown',
	tried: ['guidedFlow:fa-calf'],
	quick: true
} as const;

const noteOn = (device: FakeDevice) => new CrampNote(penOf(new Komura(device)));

test('the record is there from the first moment, and grows', async () => {
	const device = fakeDevice();
	const note = noteOn(device);
	note.tell({ side: 'left' }); // nothing to tell it of yet
	note.begin(told);
	note.tell({ side: 'left' });
	note.tell({ side: 'left' });
	note.tell({ durationSec: 130, easedAfter: 'm1to5' });
	await note.settled();
	expect(note.state).toBe('yes');
	expect(crampsOf(await device.store.events())).toMatchObject([
		{ ...told, id: note.id, side: 'left', durationSec: 130, easedAfter: 'm1to5' }
	]);
	expect(await device.store.events()).toHaveLength(3);
	note.tell({ durationSec: null });
	await note.settled();
	expect(note.cramp).not.toHaveProperty('durationSec');
});

test('a mistake is taken out, and brought back', async () => {
	const device = fakeDevice();
	const note = noteOn(device);
	note.begin(told);
	note.remove();
	await note.settled();
	expect([note.state, crampsOf(await device.store.events())]).toEqual(['removed', []]);
	note.bringBack();
	await note.settled();
	expect([note.state, crampsOf(await device.store.events()).length]).toEqual(['yes', 1]);
});

test('what the phone refuses is said, and is not lost', async () => {
	const device = fakeDevice();
	device.refuses.writing = true;
	const note = noteOn(device);
	note.begin(told);
	await note.settled();
	expect(note.state).toBe('no');
	device.refuses.writing = false;
	device.pass(seconds(21));
	await settle();
	expect(crampsOf(await device.store.events())).toHaveLength(1);
});
