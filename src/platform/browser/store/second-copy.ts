import { merge } from '#core/merge.ts';
import type { Chance, Store } from '#core/ports.ts';
import { openJournal } from './journal.ts';
import { marker } from './marker.ts';
import { newWriter } from './store.ts';
import { keepTwice, type CountedStore } from './twofold-store.ts';

/** The store with the second copy this browser can keep. */
export function withSecondCopy(first: CountedStore, chance: Chance): Store {
	return keepTwice(first, { journal: openJournal(), marker, merge, spare: newWriter(chance) });
}
