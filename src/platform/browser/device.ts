import type { Device } from '#core/ports.ts';
import { buzz } from './buzz.ts';
import { chance } from './chance.ts';
import { clock } from './clock.ts';
import { keeping } from './keeping.ts';
import { openLockScreen } from './lock-screen.ts';
import { screen } from './screen.ts';
import { openStore } from './store/store.ts';
import { openTrack } from './track/track.ts';
import { turn } from './turn.ts';
import { openUpdates } from './updates.ts';

// what few visits need waits outside until it is needed
const packing = async () => (await import('./packing.ts')).packing;

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
		store: openStore(chance),
		updates: openUpdates(base, dev),
		languages: navigator.languages
	};
}
