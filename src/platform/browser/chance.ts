import type { Chance } from '#core/ports.ts';

export const chance: Chance = {
	bytes: (count) => crypto.getRandomValues(new Uint8Array(count))
};
