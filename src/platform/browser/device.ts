import type { Device, Store, Updates } from '#core/ports.ts';
import { buzz } from './buzz.ts';
import { chance } from './chance.ts';
import { clock } from './clock.ts';
import { keeping } from './keeping.ts';
import { openLockScreen } from './lock-screen.ts';
import { screen } from './screen.ts';
import { openStore } from './store/store.ts';
import { openTrack } from './track/track.ts';
import { turn } from './turn.ts';

// what few visits need waits outside until it is needed
const packing = async () => (await import('./packing.ts')).packing;

/** The first screen does with the first copy of the records; both are minded once any are read whole or written. */
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
		events: async () => (await twofold()).events(),
		record: async (draft) => (await twofold()).record(draft),
		takeIn: async (events) => (await twofold()).takeIn(events),
		erase: async () => (await twofold()).erase(),
		state: async () => (await twofold()).state()
	};
}

/** Looks for a new version once the page has what it needs itself. */
function laterUpdates(open: () => Promise<Updates>): Updates {
	const opening = open();
	// without it the version that is here goes on
	opening.catch(() => undefined);
	return {
		onReady(hear) {
			let stop: (() => void) | undefined;
			let left = false;
			void opening.then((updates) => {
				if (!left) stop = updates.onReady(hear);
			});
			return () => {
				left = true;
				stop?.();
			};
		},
		apply: async () => (await opening).apply()
	};
}

/** This phone, as its browser lets us use it. */
export function browserDevice({ base, dev }: { base: string; dev: boolean }): Device {
	return {
		clock,
		chance,
		screen,
		turn,
		buzz,
		lockScreen: openLockScreen(base),
		files: {
			offer: async (...file) => (await import('./files.ts')).files.offer(...file)
		},
		keeping,
		packing: {
			digest: async (text) => (await packing()).digest(text),
			pack: async (text) => (await packing()).pack(text),
			unpack: async (bytes) => (await packing()).unpack(bytes)
		},
		track: openTrack(base),
		store: openRecords(),
		updates: laterUpdates(async () => (await import('./updates.ts')).openUpdates(base, dev)),
		languages: navigator.languages
	};
}
