import { error } from '@sveltejs/kit';
import { EXERCISES, isExerciseId } from '#core/exercise.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => EXERCISES.map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
	if (!isExerciseId(params.id)) error(404);
	return { id: params.id };
};
