import { parseHealth } from '#core/health.ts';
import type { Notes, Person } from '#core/notes.ts';
import type { Komura } from './komura.svelte.ts';

/** What the help rules look at beside an entry that is being written. */
function personOf({ care, device }: Komura): Person {
	return {
		flags: care.flags,
		health: parseHealth(care.profile.health),
		now: device.clock.now().at
	};
}

/** What the help rules look at. The diary is empty before `history.loadAll`. */
export function notesOf(komura: Komura): Notes {
	const { history } = komura;
	return {
		...personOf(komura),
		cramps: history.cramps,
		painDays: history.completions.flatMap(({ day, pains }) => (pains > 0 ? [day] : [])),
		today: history.today
	};
}
