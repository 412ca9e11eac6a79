import { error } from '@sveltejs/kit';
import { isOwnRoutineId } from '#core/own-routine.ts';
import type { PageLoad } from './$types';

// nobody knows a person's own routines before they are there
export const prerender = false;

export const load: PageLoad = ({ params: { id } }) => {
	if (!isOwnRoutineId(id)) error(404);
	return { id };
};
