import type { Picture } from '#figure/picture.ts';
import { firstAidPictures } from './first-aid/methods.ts';
import { pictures } from './pictures.ts';
import { rest } from './rest.ts';

/** Every picture there is, by its name: for the contact sheet and for tests, not for the app. */
export async function allPictures(): Promise<Readonly<Record<string, Picture>>> {
	const loaders = Object.entries<() => Promise<Picture>>({ ...pictures, ...firstAidPictures });
	const loaded = await Promise.all(
		loaders.map(async ([name, load]) => [name, await load()] as const)
	);
	return { ...Object.fromEntries(loaded), rest };
}
