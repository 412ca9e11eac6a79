import { error } from '@sveltejs/kit';
import { isRoutineId, ROUTINES } from '#core/routine.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => ROUTINES.map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
	if (!isRoutineId(params.id)) error(404);
	return { id: params.id };
};
