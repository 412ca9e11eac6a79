import type { Device, Speaker, Store } from '#core/ports.ts';
import { buzz } from './buzz.ts';
import { chance } from './chance.ts';
import { clock } from './clock.ts';
import { copy, print } from './handout.ts';
import { openInstall } from './install.ts';
import { keeping } from './keeping.ts';
import { laterLockScreen } from './later-lock-screen.ts';
import { laterUpdates } from './later-updates.ts';
import { screen } from './screen.ts';
import { canSend, send } from './share-sheet.ts';
import { marker } from './store/marker.ts';
import { openStore } from './store/store.ts';
import { laterTrack } from './track/later-track.ts';

// what few visits need waits outside until it is needed
const packing = async () => (await import('./packing.ts')).packing;

/** The first screen does with the first copy of the records; both are minded once anything else is done with them. */
function openRecords(): Store {
	const first = openStore(chance);
	let both: Promise<Store> | undefined;
	const twofold = () =>
		(both ??= import('./store/second-copy.ts').then(
			({ withSecondCopy }) => withSecondCopy(first, chance),
			() => first
		));
	return {
		...first,
		unfinished: async () => (await (both ?? first)).unfinished(),
		async events() {
			if (!both) {
				const events = await first.events().catch(() => []);
				// an empty database may be one that was lost
				if (events.length > 0 || !(await marker.read().catch(() => 1))) return events;
			}
			return (await twofold()).events();
		},
		async record(draft) {
			// written at once, by whoever is there; for one that is written already the second copy only takes note
			if (!both) await first.record(draft).catch(() => undefined);
			return (await twofold()).record(draft);
		},
		takeIn: async (events) => (await twofold()).takeIn(events),
		erase: async () => (await twofold()).erase(),
		state: async () => (await twofold()).state()
	};
}

/** This phone, as its browser lets us use it. */
export function browserDevice({ base, dev }: { base: string; dev: boolean }): Device {
	let voice: Speaker | undefined;
	return {
		clock,
		chance,
		screen,
		turn: {
			take: async (lost) => (await import('./turn.ts')).turn.take(lost),
			seize: async () => (await import('./turn.ts')).turn.seize()
		},
		buzz,
		lockScreen: laterLockScreen(async () =>
			(await import('./lock-screen.ts')).openLockScreen(base)
		),
		files: {
			offer: async (...file) => (await import('./files.ts')).files.offer(...file),
			copy,
			print,
			canSend,
			send
		},
		keeping,
		install: openInstall(),
		packing: {
			digest: async (text) => (await packing()).digest(text),
			pack: async (text) => (await packing()).pack(text),
			unpack: async (bytes) => (await packing()).unpack(bytes),
			deflate: async (text) => (await packing()).deflate(text),
			inflate: async (...packed) => (await packing()).inflate(...packed)
		},
		microphone: {
			can: 'mediaDevices' in navigator && 'MediaRecorder' in window,
			listen: async () => (await import('./microphone.ts')).listen()
		},
		photos: {
			shrink: async (bytes) => (await import('./photos.ts')).photos.shrink(bytes)
		},
		speaker: {
			// there before anyone taps, as the track is
			prime: (language) => voice?.prime(language),
			say: (...words) => voice?.say(...words) ?? Promise.resolve(false),
			hush: () => voice?.hush()
		},
		track: laterTrack(async () => {
			const later = import('./speaker.ts').then(({ speaker }) => (voice = speaker));
			const { openTrack } = await import('./track/track.ts');
			await later.catch(() => undefined);
			return openTrack(base);
		}),
		store: openRecords(),
		updates: laterUpdates(async () => (await import('./updates.ts')).openUpdates(base, dev)),
		languages: navigator.languages
	};
}
