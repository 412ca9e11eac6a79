import { penOf } from '#app/pen.ts';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ownCaller } from '#app/attendants/own-caller.ts';
import { draftsOf } from '#app/drafts.ts';
import { Komura } from '#app/komura.svelte.ts';
import { offerTable } from '#app/memory.ts';
import { photosIn, recordedIn } from '#app/own-exercises.ts';
import { Player } from '#app/player.svelte.ts';
import { callOf, soundingOf } from '#app/sounding.ts';
import { dataWords } from '#content/data-words.ts';
import { languages } from '#content/language.ts';
import { libraries } from '#content/library.ts';
import { makeScore } from '#content/score.ts';
import { sessionWords } from '#content/session-words.ts';
import { wordings } from '#content/spoken.ts';
import { progressWords } from '#content/progress-words.ts';
import { digestOf } from '#core/digest.ts';
import { parseEvent } from '#core/event-form.ts';
import { photosOf } from '#core/own-photos.ts';
import { playedOf, type OwnRoutine } from '#core/own-routine.ts';
import { DEFAULTS } from '#core/preferences.ts';
import { clipOf, voiceWith } from '#core/recorded-name.ts';
import { renderTrack } from '#core/render.ts';
import { trialOf } from '#core/routine-edit.ts';
import { seconds } from '#core/time.ts';
import { compileTimeline } from '#core/timeline.ts';
import { planTrack } from '#core/track.ts';
import { isUnfinished } from '#core/unfinished.ts';
import { layVoice, linesOf } from '#core/voice.ts';
import { openVoicePack } from '#core/voice-pack.ts';
import { RATE } from '#core/wav.ts';
import { cuesOf } from '#core/cue.ts';
import { fakeDevice } from '#tests/fakes/device.ts';

// 0 ready, 20 hold right, 30 rest, 40 hold right, 50 ready, 60 breaths, 80 end
const handout: OwnRoutine = {
	id: 'my-handout-0000001',
	name: 'ひざのリハビリ',
	from: '佐藤',
	plan: { kind: 'weekly', times: 3 },
	blocks: [
		{
			exercise: 'own:press',
			dose: { kind: 'hold', hold: 10, relax: 10, reps: 2, sides: 1, sideChange: 0 },
			only: 'right',
			ready: 20,
			wait: false,
			note: 'タオルを入れる'
		},
		{
			exercise: 'slow-breathing',
			dose: { kind: 'breath', cycles: 2, phases: [4, 6] },
			ready: 10,
			wait: false
		}
	],
	exercises: [
		{
			id: 'own:press',
			name: 'ひざ裏おし',
			steps: ['すわります。', 'ひざの裏を押します。'],
			picture: { kind: 'photo', type: 'image/jpeg', data: 'AAAA' }
		}
	]
};
const played = playedOf(handout);
const clip = clipOf(
	Int16Array.from({ length: RATE }, (_, i) => 6_000 * Math.sin((2 * Math.PI * 220 * i) / RATE))
);

async function alive(device = fakeDevice()) {
	const komura = new Komura(device);
	await komura.load();
	return { device, komura };
}

describe('what is heard of an own routine', async () => {
	const library = await libraries.ja();
	const pack = openVoicePack(Uint8Array.from(await readFile('static/voice/ja.pack')).buffer);
	const lines = linesOf(cuesOf(compileTimeline(played)), 'all', (phrase) =>
		wordings(phrase, library, played.own)
	);

	test('without a recording: the leg, and all that every exercise has', () => {
		const said = layVoice(lines, pack).map(({ at, text }) => `${Math.round(at / 1_000)} ${text}`);
		expect(said.join('\n')).not.toContain('ひざ裏おし');
		expect(said).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^10 右$/),
				expect.stringMatching(/^20 はじめましょう$/),
				expect.stringMatching(/^(30|31) ゆるめて、休みます$/),
				expect.stringMatching(/さいごの1回です$/),
				'60 吸う',
				'64 吐く'
			])
		);
	});

	test('with one: the name first, then the leg', () => {
		const voice = voiceWith([{ name: 'ひざ裏おし', clip }], pack)!;
		const said = layVoice(lines, voice).map(({ text }) => text);
		expect(said.slice(0, 2)).toEqual(['ひざ裏おし', '右']);
	});

	test('a recorded name is mixed into the track', () => {
		const sounding = soundingOf(DEFAULTS, 'ja', library, {
			own: played.own,
			names: [{ name: 'ひざ裏おし', clip }]
		});
		const plan = planTrack(compileTimeline(played), { ...sounding, tones: 0 });
		const samples = renderTrack(plan, voiceWith(plan.speech!.names!, undefined));
		const loudest = (from: number, to: number) =>
			Math.max(...samples.subarray(from * RATE, to * RATE).map(Math.abs));
		expect(loudest(5, 10.8)).toBeLessThan(200);
		expect(loudest(10.8, 13)).toBeGreaterThan(4_000);
	});

	test('is read by a clinician like any other', async () => {
		const score = makeScore(played, await languages.ja(), library, await sessionWords.ja());
		expect(score).toContain('ひざ裏おし');
		expect(score).toContain('" 右');
		expect(score).not.toContain('undefined');
	});

	test('the phone itself calls what nobody recorded, where a voice is wanted', () => {
		const { own } = played;
		expect(callOf('own:press', DEFAULTS, library, { own })).toEqual({
			text: 'つぎは「ひざ裏おし」です。準備しましょう すわります。 ひざの裏を押します。',
			volume: 1
		});
		expect(
			callOf('own:press', { ...DEFAULTS, voice: 'few' }, library, { own })?.text
		).not.toContain('すわります');
		const names = [{ name: 'ひざ裏おし', clip }];
		expect(callOf('own:press', DEFAULTS, library, { own, names })).toBeUndefined();
		expect(callOf('slow-breathing', DEFAULTS, library, { own })).toBeUndefined();
		expect(callOf('own:press', { ...DEFAULTS, voice: 'off' }, library, { own })).toBeUndefined();
		expect(callOf('own:press', { ...DEFAULTS, sound: false }, library, { own })).toBeUndefined();
	});
});

test('the phone’s own voice calls, and is quiet before the work', async () => {
	const device = fakeDevice();
	const { speaker } = device;
	const { komura } = await alive(device);
	const player = new Player(komura.desk.beginning(played, 'left'), device, [
		ownCaller(
			(exercise) => {
				if (exercise !== 'own:press') return false;
				void speaker.say(exercise, 'ja', 1);
				return true;
			},
			() => {
				speaker.hush();
			}
		)
	]);
	await player.open(true, { tones: 1 });
	device.pass(seconds(12));
	expect(device.spoken).toEqual(['own:press']);
	device.pass(seconds(7));
	expect(device.spoken).toEqual(['own:press', '']);
	device.pass(seconds(60));
	expect(device.spoken).toEqual(['own:press', '']);
	player.leave();
});

test('what was done keeps its words, without photos, after the routine was changed and removed', async () => {
	const { device, komura } = await alive();
	await penOf(komura).keepRoutine(handout);
	const player = new Player(
		komura.desk.beginning(komura.care.fit(handout.id).routine, 'left'),
		device,
		[]
	);
	await player.open(true, { tones: 0 });
	device.pass(seconds(25));
	player.pause();
	expect(isUnfinished(JSON.parse(JSON.stringify(player.snapshot())))).toBe(true);
	await player.play();
	device.pass(seconds(70));
	expect(player.status).toBe('finished');
	await komura.desk.close(player.conclude(240));
	await penOf(komura).keepRoutine({
		...handout,
		name: '別の名前',
		blocks: handout.blocks.slice(1),
		exercises: []
	});
	const { written } = penOf(komura).removeRoutine(handout.id);
	await written;
	await komura.history.loadAll();
	expect(komura.history.completions).toMatchObject([
		{ routine: handout.id, name: 'ひざのリハビリ', done: 2 }
	]);
	const events = await device.store.events();
	const record = events.find(({ type }) => type === 'session_end');
	expect(record).toMatchObject({ d: { routine: played } });
	expect(JSON.stringify(record)).not.toContain('photo');
	for (const event of events) expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
	const { names } = komura.language;
	await offerTable(komura, names, await dataWords.ja(), await progressWords.ja());
	expect(device.offered.at(-1)?.content).toContain('ひざのリハビリ');
});

describe('an own routine in the app', () => {
	test('is kept, planned, removed and brought back', async () => {
		const { device, komura } = await alive();
		const { agenda, care, history } = komura;
		const pen = penOf(komura);
		await pen.keepRoutine(handout);
		expect(history.ownRoutines.map(({ name }) => name)).toEqual(['ひざのリハビリ']);
		expect(komura.routineName(handout.id)).toBe('ひざのリハビリ');
		expect(care.offered).toContain(handout.id);
		expect(agenda.due).toContain(handout.id);
		expect(agenda.planOn(handout.id, history.today)).toEqual({ kind: 'weekly', times: 3 });
		// a new name does not touch what the person planned since
		await pen.write({ type: 'schedule', d: { routine: handout.id, plan: { kind: 'daily' } } });
		await pen.keepRoutine({ ...handout, name: '新しい名前' }, handout);
		expect(agenda.planOn(handout.id, history.today)).toEqual({ kind: 'daily' });
		expect(komura.routineName(handout.id)).toBe('新しい名前');

		const { ref, written } = pen.removeRoutine(handout.id);
		await written;
		expect(history.ownRoutines).toEqual([]);
		expect(agenda.mine).not.toContain(handout.id);
		expect(care.fit(handout.id)).toMatchObject({ entry: 'hidden', blocks: [] });
		await pen.bringBackRoutine(ref);
		await history.reload();
		expect(komura.routineName(handout.id)).toBe('新しい名前');
		expect(agenda.planOn(handout.id, history.today)).toEqual({ kind: 'daily' });

		// a start lives on the digest, a session asks for the rest
		const again = await alive(device);
		expect(again.komura.history.ownRoutines.map(({ id }) => id)).toEqual([handout.id]);
		const photos = await photosIn(again.komura.history, handout.id);
		expect([...photos]).toEqual([['own:press', handout.exercises[0]?.picture]]);
		expect((await photosIn(again.komura.history, 'bedtime-toes')).size).toBe(0);
		expect((await photosIn(again.komura.history, 'my-0000000000000')).size).toBe(0);
		expect(
			digestOf(await device.store.events()).routines[0]?.exercises[0]?.picture
		).toBeUndefined();
	});

	test('shows the photo of an exercise that is tried while it is written', async () => {
		const { komura } = await alive();
		const photos = photosOf(handout);
		const drafts = draftsOf(komura);
		drafts.wantTrial({ routine: trialOf(handout, 0)!, photos });
		const trial = drafts.takeTrial();
		expect(trial?.routine.id).toBe('exercise/own:press');
		expect(trial?.photos).toBe(photos);
		expect(drafts.takeTrial()).toBeUndefined();
		expect((await photosIn(komura.history, 'exercise/own:other')).size).toBe(0);
	});

	test('without a plan is there and asks for nothing', async () => {
		const { komura } = await alive();
		const { plan: _plan, ...free } = handout;
		await penOf(komura).keepRoutine(free);
		expect(komura.agenda.mine).toContain(handout.id);
		expect(komura.agenda.due).not.toContain(handout.id);
	});

	test('is guarded for the sake of what is in it', async () => {
		const { komura } = await alive();
		const bath = {
			...handout.blocks[1]!,
			exercise: 'foot-bath' as const,
			dose: { kind: 'timed', duration: 600, sides: 1, sideChange: 0 } as const
		};
		const asked = { ...bath, exercise: 'slow-heel-press-seated' as const };
		const stand = { ...bath, exercise: 'calf-wall-stretch' as const };
		const of = (id: `my-${string}`, ...blocks: OwnRoutine['blocks']): OwnRoutine => ({
			...handout,
			id,
			blocks: [handout.blocks[0]!, ...blocks]
		});
		await penOf(komura).keepRoutine(of('my-bath-000000000', bath));
		await penOf(komura).keepRoutine(of('my-slow-000000000', asked));
		await penOf(komura).keepRoutine(of('my-wall-000000000', stand));
		const fit = (id: `my-${string}`) => komura.care.fit(id);
		expect(fit('my-bath-000000000').entry).toBe('open');
		expect(fit('my-slow-000000000').entry).toBe('askClinician');
		await komura.care.agree('my-slow-000000000');
		expect(fit('my-slow-000000000').entry).toBe('open');
		await komura.care.change({ flags: ['diabetes', 'fall_risk'] });
		expect(fit('my-bath-000000000').entry).toBe('askFootBath');
		expect(fit('my-wall-000000000')).toMatchObject({
			entry: 'open',
			blocks: [{ exercise: 'own:press' }, { exercise: 'calf-towel-stretch' }],
			changes: [{ kind: 'swapped', exercise: 'calf-wall-stretch' }],
			routine: { name: 'ひざのリハビリ', own: played.own }
		});
		expect(fit('my-wall-000000000').cautions).toContainEqual({
			exercise: 'own:press',
			because: ['anyone']
		});
		await komura.care.change({ flags: ['clot_suspected'] });
		expect(fit('my-wall-000000000').entry).toBe('help');
	});

	test('its recorded names are found by what they say', async () => {
		const { komura } = await alive();
		await penOf(komura).keepRecording('ひざ裏おし', clip);
		expect(await recordedIn(komura.history, played)).toEqual([{ name: 'ひざ裏おし', clip }]);
		await penOf(komura).keepRecording('ひざ裏おし');
		expect(await recordedIn(komura.history, played)).toEqual([]);
		expect(await recordedIn(komura.history, { id: 'bedtime-toes', blocks: [] })).toEqual([]);
	});
});
