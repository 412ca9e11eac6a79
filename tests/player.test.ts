import { expect, test, vi } from 'vitest';
import { buzzer } from '#app/attendants/buzzer.ts';
import { deskKeeper } from '#app/attendants/desk-keeper.ts';
import { lockScreenKeeper } from '#app/attendants/lock-screen-keeper.ts';
import { screenKeeper } from '#app/attendants/screen-keeper.ts';
import { Desk } from '#app/desk.svelte.ts';
import { Player } from '#app/player.svelte.ts';
import { Recorder } from '#app/recorder.svelte.ts';
import { Settings } from '#app/settings.svelte.ts';
import { completionsOf } from '#core/completion.ts';
import { DAY_TURNS } from '#core/day.ts';
import type { Routine } from '#core/routine.ts';
import { hours, seconds } from '#core/time.ts';
import { isUnfinished } from '#core/unfinished.ts';
import type { Sounding } from '#core/track.ts';
import { fakeDevice, type FakeDevice } from '#tests/fakes/device.ts';

// 0 ready, 5 hold left, 15 change, 20 hold right, 30 wait, 37 ready, 40 rub, 60 end
const routine: Routine = {
	id: 'bedtime-toes',
	blocks: [
		{
			exercise: 'toe-extension-hold',
			dose: { kind: 'hold', hold: 10, relax: 5, reps: 1, sides: 2, sideChange: 5 },
			ready: 5,
			wait: false
		},
		{
			exercise: 'sole-massage',
			dose: { kind: 'timed', duration: 20, sides: 1, sideChange: 0 },
			ready: 10,
			wait: true
		}
	]
};

async function session(device: FakeDevice = fakeDevice()) {
	const recorder = new Recorder(device, () => undefined);
	const desk = new Desk(device, recorder, new Settings(device));
	await desk.load();
	let refused = false;
	const player: Player = new Player(desk.beginning(routine, 'left'), device, [
		deskKeeper(device.store),
		screenKeeper(device.screen, () => (refused = true)),
		lockScreenKeeper(device.lockScreen, () => ({
			title: player.step?.kind ?? '',
			artist: '',
			album: '',
			length: player.timeline.length,
			at: player.elapsed
		})),
		buzzer(device.buzz)
	]);
	device.lockScreen.onCommand((command) => {
		player.obey(command);
	});
	return { device, desk, recorder, player, screenRefused: () => refused };
}

async function begun(device?: FakeDevice) {
	const all = await session(device);
	await all.player.open(true, { tones: 1 });
	return all;
}

const speaking: Sounding = {
	tones: 1,
	voice: {
		language: 'ja',
		volume: 1,
		amount: 'all',
		say: ({ say }) => [say],
		asides: { pause: '止', pain: '痛' }
	}
};

const shown = ({ step, second }: Player) => `${step?.kind ?? ''} ${step?.side ?? ''} ${second}`;

test('a session runs by the sound alone, step by step, and ends', async () => {
	const { device, player } = await begun();
	expect(shown(player)).toBe('ready left 5');
	device.pass(800); // the lead-in
	device.pass(seconds(5));
	expect(shown(player)).toBe('hold left 10');
	device.pass(seconds(9.5));
	expect(shown(player)).toBe('hold left 1');
	device.pass(seconds(0.5));
	expect(shown(player)).toBe('sideChange right 5');
	player.skip();
	player.skip();
	expect(shown(player)).toBe('wait both 7');
	player.skip();
	device.pass(seconds(23));
	expect(player.status).toBe('finished');
	expect(device.sounding()).toBe(true); // the last tones ring
	device.pass(seconds(9));
	expect(device.sounding()).toBe(false);
});

test('when the sound stands still, so does the session', async () => {
	const { device, player } = await begun();
	device.pass(seconds(10));
	device.track.pause(); // starved, not paused by anyone
	const before = player.at();
	device.pass(seconds(60));
	expect(player.at()).toBe(before);
});

test('pause stops everything; going on begins two seconds earlier, inside the step', async () => {
	const { device, player } = await begun();
	device.pass(seconds(10.8)); // 5 s into the hold
	player.pause();
	expect([player.status, device.sounding(), device.awake()]).toEqual(['paused', false, false]);
	device.pass(seconds(600));
	expect(shown(player)).toBe('hold left 5');
	await player.play();
	expect(player.at()).toBe(seconds(8));
	player.skip(); // at the first second of the side change
	device.pass(seconds(1));
	player.pause();
	await player.play();
	expect(player.at()).toBe(seconds(15));
});

test('skip goes to the next step, back to its start or, when just begun, to the one before', async () => {
	const { device, player } = await begun();
	device.pass(seconds(10.8));
	player.back();
	expect(player.at()).toBe(seconds(5));
	player.back();
	expect(player.at()).toBe(0);
	player.back();
	expect(player.at()).toBe(0);
	player.skip();
	expect(player.at()).toBe(seconds(5));
});

test('ten seconds on or back stay inside the step', async () => {
	const { device, player } = await begun();
	device.pass(seconds(8.8));
	player.shift(seconds(10));
	expect(shown(player)).toBe('hold left 1');
	player.shift(-seconds(60));
	expect(player.at()).toBe(seconds(5));
});

test('a block that waits for a tap waits, however long, and then counts down', async () => {
	const { device, player } = await begun();
	for (let i = 0; i < 4; i++) player.skip();
	device.pass(seconds(7));
	expect(player.status).toBe('waiting');
	expect(device.sounding()).toBe(true); // near silence keeps the phone from sleeping
	device.pass(seconds(120));
	expect([player.status, player.step?.kind]).toEqual(['waiting', 'wait']);
	await player.play();
	expect([player.status, shown(player)]).toEqual(['running', 'ready both 3']);
	device.pass(seconds(3.1));
	expect(player.step?.kind).toBe('timed');
});

test('a tick that comes late does not run past a wait', async () => {
	const { device, player } = await begun();
	for (let i = 0; i < 4; i++) player.skip();
	device.pass(seconds(6));
	device.track.seek(device.track.position() + seconds(4)); // the page was busy for four seconds
	device.pass(300);
	expect([player.status, player.step?.kind]).toEqual(['waiting', 'wait']);
});

test('a session that was written down does not come back when the page is hidden', async () => {
	const { device, player, desk } = await begun();
	device.pass(seconds(8));
	await desk.close(player.conclude(DAY_TURNS));
	device.show(false);
	player.leave();
	expect(await device.store.unfinished()).toBeUndefined();
});

test('a call stops the session, says so, and nothing plays by itself', async () => {
	const { device, player } = await begun();
	device.pass(seconds(9.8));
	device.interrupt();
	expect(player.status).toBe('interrupted');
	device.show(false);
	device.show(true);
	device.pass(seconds(300));
	expect([player.status, device.sounding()]).toEqual(['interrupted', false]);
	await player.play();
	expect([player.status, player.at()]).toEqual(['running', seconds(7)]);
});

test('coming back after a gap tells how long it was, and the person may count it', async () => {
	const { device, player } = await begun();
	device.pass(seconds(7.8)); // 2 s into the left hold
	device.show(false);
	device.interrupt();
	device.pass(seconds(60));
	device.show(true);
	expect([player.status, player.elapsed, player.gap]).toEqual([
		'interrupted',
		seconds(7),
		seconds(60)
	]);
	await player.count();
	// never past the place where the person has to tap, and a moment earlier, as always after standing still
	expect(shown(player)).toBe('wait both 3');
	expect(player.gap).toBe(0);
});

test('a sound that stands still behind a lock counts as stopped, one that goes on does not', async () => {
	const { device, player } = await begun();
	device.pass(seconds(4.8));
	device.show(false);
	device.freeze(seconds(30));
	device.show(true);
	device.pass(seconds(1));
	expect(player.status).toBe('running');
	device.show(false);
	device.freeze(seconds(30), 'for good');
	device.show(true);
	device.pass(seconds(1));
	expect([player.status, device.sounding()]).toEqual(['interrupted', false]);
	expect(player.gap).toBeGreaterThan(seconds(30));
	await player.play();
	expect(player.status).toBe('running');
});

test('the locked screen shows the step and obeys, whichever key is pressed', async () => {
	const { device, player } = await begun();
	device.pass(seconds(7.8));
	expect(device.locked).toMatchObject({ title: 'hold', playing: true, at: seconds(5) });
	device.command({ type: 'pause' });
	expect([player.status, device.locked?.playing]).toEqual(['paused', false]);
	device.command({ type: 'pause' });
	await vi.waitFor(() => {
		expect(player.status).toBe('running');
	});
	device.command({ type: 'next' });
	expect(device.locked).toMatchObject({ title: 'sideChange', at: seconds(15) });
	device.command({ type: 'previous' });
	expect(device.locked).toMatchObject({ title: 'hold', at: seconds(5) });
	device.command({ type: 'seek', to: seconds(21) });
	expect([player.at(), device.locked?.at]).toEqual([seconds(21), seconds(21)]);
	player.leave();
	expect(device.locked).toBeUndefined();
});

test('the phone shakes with each signal, at its moment', async () => {
	const { device } = await begun();
	device.pass(800 + seconds(2) + 100);
	expect(device.shaken.length).toBe(1);
	device.pass(seconds(3));
	expect(device.shaken.length).toBe(4);
	expect(device.shaken.at(-1)).toEqual([220]);
});

test('another tab takes the session: this one falls silent and writes no more', async () => {
	const { device, player } = await begun();
	device.pass(seconds(7.8));
	device.seizeElsewhere();
	expect([player.status, device.sounding()]).toEqual(['elsewhere', false]);
	const kept = await device.store.unfinished();
	device.pass(seconds(20));
	device.show(false);
	expect(await device.store.unfinished()).toEqual(kept);
});

test('a session that speaks says why it stands still, and then is quiet', async () => {
	const device = fakeDevice();
	const { player } = await session(device);
	await player.open(true, speaking);
	device.pass(seconds(7.8));
	player.pause();
	expect([player.status, device.place()]).toEqual(['paused', device.plan?.asides?.pause]);
	expect(device.sounding()).toBe(true);
	device.pass(seconds(6.5));
	expect([device.sounding(), player.at()]).toEqual([false, seconds(7)]);
	await player.play();
	player.hurts();
	expect(device.place()).toBe(device.plan?.asides?.pain);
	await player.play();
	expect([player.status, player.at()]).toEqual(['running', seconds(5)]);
});

test('a session begun while another lies cut short does not lose that one', async () => {
	const { device, player } = await begun();
	device.pass(seconds(15.8));
	player.leave();
	const recorder = new Recorder(device, () => undefined);
	const desk = new Desk(device, recorder, new Settings(device));
	await desk.load();
	desk.beginning({ ...routine, id: 'walk-and-toes' }, 'left');
	await vi.waitFor(async () => {
		expect(completionsOf(await device.store.events())).toMatchObject([
			{ routine: 'bedtime-toes', finished: false }
		]);
	});
});

test('a phone that wants a tap first gets one', async () => {
	const device = fakeDevice();
	device.refuses.sound = true;
	const { player } = await begun(device);
	expect(player.status).toBe('ready');
	device.refuses.sound = false;
	await player.play();
	expect(player.status).toBe('running');
});

test('the screen stays on while the session runs, and the person hears when it will not', async () => {
	const { device, player, screenRefused } = await begun();
	expect([device.awake(), screenRefused()]).toEqual([true, false]);
	player.leave();
	expect(device.awake()).toBe(false);
	const dim = fakeDevice();
	dim.refuses.waking = true;
	expect((await begun(dim)).screenRefused()).toBe(true);
});

test('another tab has the session: nothing sounds here', async () => {
	const device = fakeDevice();
	device.refuses.turn = true;
	const { player } = await begun(device);
	expect([player.status, device.sounding()]).toEqual(['elsewhere', false]);
});

test('a page that dies comes back paused at its place, never later', async () => {
	const { device, player } = await begun();
	device.pass(seconds(22.8)); // 2 s into the right hold
	const keptAt = player.at();
	// the page is killed: nothing is said to anyone; five hours go by
	const elsewhere = fakeDevice(device.store);
	elsewhere.set({}, device.clock.now().at + hours(5));
	const again = await session(elsewhere);
	expect(again.desk.unfinished?.routine.id).toBe('bedtime-toes');
	await again.player.open(false, { tones: 1 });
	expect(again.player.status).toBe('ready');
	expect(again.player.step?.kind).toBe('hold');
	expect(again.player.step?.side).toBe('right');
	expect(keptAt - again.player.at()).toBeLessThanOrEqual(seconds(5));
	expect(again.player.at()).toBeLessThanOrEqual(keptAt);
	expect(again.player.beginning.sid).toBe(player.beginning.sid);
});

test('hiding the page keeps the very second', async () => {
	const { device, player } = await begun();
	device.pass(seconds(13.3));
	device.show(false);
	const kept = await device.store.unfinished();
	expect(isUnfinished(kept) && kept.elapsed).toBe(player.at());
});

test('after half a day a session cut short is a record of what was done', async () => {
	const { device } = await begun();
	device.pass(seconds(16));
	const later = fakeDevice(device.store);
	later.set({}, device.clock.now().at + hours(13));
	const { desk } = await session(later);
	expect(desk.unfinished).toBeUndefined();
	expect(await later.store.unfinished()).toBeUndefined();
	const [completion] = completionsOf(await later.store.events());
	expect(completion).toMatchObject({ routine: 'bedtime-toes', finished: false });
});

test('what hurt is recorded, what was skipped as well', async () => {
	const { device, player, desk } = await begun();
	device.pass(seconds(8));
	player.hurts();
	expect([player.status, device.sounding()]).toEqual(['paused', false]);
	player.tell({ where: 'calf', how: 'sharp' });
	player.skipExercise();
	await player.play();
	player.skip();
	device.pass(seconds(24));
	expect(player.status).toBe('finished');
	expect(await desk.close(player.conclude(DAY_TURNS))).toBe(true);
	const [event] = await device.store.events();
	expect(event).toMatchObject({
		d: {
			results: ['pain', 'done'],
			finished: true,
			pains: [{ block: 0, at: 7_200, where: 'calf', how: 'sharp' }]
		}
	});
});

test.each([0, 1, 2, 3, 4, 5])(
	'left while it is being opened (%i moments later), it stays quiet and the turn is free',
	async (moments) => {
		const { device, player } = await session();
		const opening = player.open(true, { tones: 1 });
		for (let moment = 0; moment < moments; moment++) await Promise.resolve();
		player.leave();
		await opening;
		expect([device.sounding(), device.awake()]).toEqual([false, false]);
		expect(await device.turn.take(() => undefined)).toBeDefined();
	}
);

test('left while its sound is being changed, it says nothing more to anyone', async () => {
	const { device, player } = await begun();
	const changing = player.setSounding({ tones: 0 });
	player.leave();
	await changing;
	expect([device.locked, device.sounding(), device.awake()]).toEqual([undefined, false, false]);
});

test('sound turned off while it is being opened: the session begins, and is silent', async () => {
	const { device, player } = await session();
	const opening = player.open(true, { tones: 1 });
	for (let moment = 0; moment < 3; moment++) await Promise.resolve();
	await player.setSounding({ tones: 0 });
	await opening;
	expect([player.status, player.sound, device.plan?.volume]).toEqual(['running', false, 0]);
});

test('gentler begins the exercise anew at half its time, and leaves the rest as it was', async () => {
	const { device, player } = await begun();
	device.pass(seconds(12.8));
	player.hurts();
	await player.soften();
	expect([player.status, shown(player)]).toEqual(['running', 'ready left 5']);
	expect(player.timeline.steps.map(({ kind, length }) => `${kind} ${length / 1_000}`)).toEqual([
		...['ready 5', 'hold 5', 'sideChange 5', 'hold 5'],
		...['wait 7', 'ready 3', 'timed 20']
	]);
	device.pass(seconds(20.5));
	expect(player.step?.kind).toBe('wait');
	expect(player.snapshot().routine.blocks[0]?.dose).toMatchObject({ hold: 5 });
	expect(isUnfinished(player.snapshot())).toBe(true);
});

test('a record that cannot be written is not lost: it is said, kept, tried again, and given as a file', async () => {
	const { device, player, desk, recorder } = await begun();
	device.refuses.writing = true;
	device.pass(seconds(70));
	player.skip();
	device.pass(seconds(24));
	expect(await desk.close(player.conclude(DAY_TURNS))).toBe(false);
	expect(recorder.failed).toBe(true);
	await recorder.offerFile();
	expect(JSON.parse(String(device.offered[0]?.content))).toMatchObject({
		records: [{ id: player.beginning.recordId }]
	});
	device.refuses.writing = false;
	device.pass(seconds(21));
	await expect.poll(() => recorder.failed).toBe(false);
	expect(await device.store.events()).toHaveLength(1);
});

test('turning the sound off and on keeps the place', async () => {
	const { device, player } = await begun();
	device.pass(seconds(9.8));
	await player.setSounding({ tones: 0 });
	expect([device.plan?.volume, player.status, device.sounding()]).toEqual([0, 'running', true]);
	expect(player.at()).toBe(seconds(9));
	await player.setSounding({ tones: 1 });
	expect(device.plan?.volume).toBe(1);
});

test('skipping the last exercise ends the session', async () => {
	const { player } = await begun();
	player.skipExercise();
	player.skipExercise();
	expect(player.status).toBe('finished');
});
