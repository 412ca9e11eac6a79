import type { Device } from '#core/ports.ts';
import { buzz } from './buzz.ts';
import { chance } from './chance.ts';
import { clock } from './clock.ts';
import { files } from './files.ts';
import { keeping } from './keeping.ts';
import { openLockScreen } from './lock-screen.ts';
import { packing } from './packing.ts';
import { screen } from './screen.ts';
import { openStore } from './store/store.ts';
import { openTrack } from './track/track.ts';
import { turn } from './turn.ts';
import { openUpdates } from './updates.ts';

/** This phone, as its browser lets us use it. */
export function browserDevice({ base, dev }: { base: string; dev: boolean }): Device {
	return {
		clock,
		chance,
		screen,
		turn,
		buzz,
		lockScreen: openLockScreen(base),
		files,
		keeping,
		packing,
		track: openTrack(base),
		store: openStore(chance),
		updates: openUpdates(base, dev),
		languages: navigator.languages
	};
}
