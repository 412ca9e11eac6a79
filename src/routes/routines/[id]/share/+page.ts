import { error } from '@sveltejs/kit';
import { isOwnRoutineId } from '#core/own-routine.ts';
import type { PageLoad } from './$types';

// only the phone knows whose addresses there are
export const prerender = false;

export const load: PageLoad = ({ params }) => {
	const { id } = params;
	return isOwnRoutineId(id) ? { id } : error(404);
};
