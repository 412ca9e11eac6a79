import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
const shell = existsSync(new URL('src/app.html', import.meta.url)) ? read('src/app.html') : '';
const folder = process.env.BUILD_DIR ?? 'build';

/** Kit hashes the scripts it writes itself; those written by hand in app.html are hashed here. */
const shellScripts = [...shell.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
	([, text]) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(String(text)).digest('base64')}`)
);

/** The one inline style there is: Kit's invisible announcer of new pages. */
const ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: folder, assets: folder, fallback: '404.html', strict: true }),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		serviceWorker: { register: false },
		version: { name: version },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...shellScripts],
				'style-src': ['self', 'unsafe-hashes', ANNOUNCER],
				'img-src': ['self', 'data:'],
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'app-sw']
			}
		}
	}
};
