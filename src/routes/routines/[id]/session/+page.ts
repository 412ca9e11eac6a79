import { error } from '@sveltejs/kit';
import { isOwnRoutineId } from '#core/own-routine.ts';
import { isRoutineId, ROUTINES } from '#core/routine.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => ROUTINES.map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const { id } = params;
	if (isRoutineId(id) || isOwnRoutineId(id)) return { id };
	return error(404);
};
