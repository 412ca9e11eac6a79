import type { Handle } from '@sveltejs/kit';

/** Layout, error page and first page lie in the first file (`atOnce` in vite.config.ts): their own files only name them. */
const NAMES_ONLY = /\/nodes\/[012]\./;

/** Says in each page which files it will ask for, so that they come at once. Pages are written when the app is built. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => (type === 'js' || type === 'css') && !NAMES_ONLY.test(path)
	});
