import type { ExerciseId } from '#core/exercise.ts';
import type { Picture } from '#figure/picture.ts';
import type { firstAidPictures, FirstAidPictureId } from '../first-aid/methods.ts';
import type { pictures } from '../pictures.ts';
import type { rest } from '../rest.ts';

/** The names of a picture's key poses. */
export type PoseName<P extends Picture> = keyof P['poses'] & string;

type PictureOf<E extends ExerciseId> = Awaited<ReturnType<(typeof pictures)[E]>>;

/** One plain sentence for each key pose of each exercise: what those hear who do not see the picture. */
export type PoseSentences = {
	readonly [E in ExerciseId]: Readonly<Record<PoseName<PictureOf<E>>, string>>;
};

type FirstAidPicture<P extends FirstAidPictureId> = Awaited<
	ReturnType<(typeof firstAidPictures)[P]>
>;

/** The same for the pictures of first aid. */
export type FirstAidSentences = {
	readonly [P in FirstAidPictureId]: Readonly<Record<PoseName<FirstAidPicture<P>>, string>>;
};

/** The same for the person who rests with a cup. */
export type RestSentences = Readonly<Record<PoseName<typeof rest>, string>>;
