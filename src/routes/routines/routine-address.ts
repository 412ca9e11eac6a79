import { resolve } from '$app/paths';
import type { OwnRoutine } from '#core/own-routine.ts';
import type { Packing } from '#core/ports.ts';
import { makeRoutineLink } from '#core/routine-link.ts';

/** The address that opens a routine on any phone, made at `here`; undefined when it is too long for an address. */
export async function addressOf(
	routine: OwnRoutine,
	packing: Packing,
	here: URL
): Promise<string | undefined> {
	const fragment = await makeRoutineLink(routine, packing);
	return fragment && new URL(`${resolve('/routines/open/')}#${fragment}`, here).href;
}
