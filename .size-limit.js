import { existsSync, readFileSync } from 'node:fs';

const folder = process.env.BUILD_DIR ?? 'build';

/** The built files the home page asks for before anyone can tap, by what its HTML names. */
function firstPage() {
	if (!existsSync(`${folder}/index.html`))
		throw new Error('Nothing is built: run `npm run build` first.');
	const html = readFileSync(`${folder}/index.html`, 'utf8');
	const named = [...html.matchAll(/(?:(?:href|src)=|import\()"\.?\/?([^"]+)"/g)].map(
		([, path]) => `${folder}/${path}`
	);
	return [`${folder}/index.html`, ...new Set(named)].filter(
		(path) => /\.\w+$/.test(path) && existsSync(path)
	);
}

const files = firstPage();

export default [
	{ name: 'first page, all it asks for (brotli)', path: files, limit: '60 KiB' },
	{
		name: 'first page, script (brotli)',
		path: files.filter((path) => path.endsWith('.js')),
		limit: '50 KiB'
	},
	{
		name: 'all script of the app (brotli)',
		path: `${folder}/_app/immutable/**/*.js`,
		// never loaded at once: the editor, the text parser, the diary and the doctor's sheet each come with their page
		limit: '400 KiB'
	}
];
