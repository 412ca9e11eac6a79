import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** '' for a site root, '/name' for a project page. */
const base = process.env['BASE_PATH'] ?? '';
const home = `${base}/`;

/**
 * The adapter writes 404.html after the worker is made, so its revision is taken from what goes into it:
 * the names of all hashed client files, the shell and its policy.
 */
function fallbackRevision(): Promise<string> {
	const hash = createHash('sha256').update(home);
	for (const part of [
		'.svelte-kit/output/client/.vite/manifest.json',
		'src/app.html',
		'svelte.config.js',
		'package.json'
	])
		hash.update(readFileSync(part));
	return Promise.resolve(hash.digest('hex').slice(0, 32));
}

/**
 * Lets plugins close a build only when it succeeded. They do it after a failure as well, and then complain about files
 * that are not there, which hides the reason.
 */
function onceWritten(plugins: Plugin[]): Plugin[] {
	let written = false;
	for (const plugin of plugins) {
		const { closeBundle } = plugin;
		if (typeof closeBundle !== 'object') continue;
		const { handler } = closeBundle;
		closeBundle.handler = function (...words) {
			return written ? handler.apply(this, words) : undefined;
		};
	}
	const witness: Plugin = {
		name: 'komura:written',
		writeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				written = true;
			}
		}
	};
	return [...plugins, witness];
}

/**
 * What the first page needs comes as one chunk instead of a dozen. Whatever it imports statically is drawn in; what it
 * imports when needed – figures, words, the player – stays apart.
 */
const SHELL = /\/(src\/routes\/\+(layout|page|error)\.(svelte|ts)|runtime\/client\/entry\.js)$/;

/** The styles of what it may bring later: a few bytes with the first file instead of a request for all other styles. */
const SHELL_LATER = /\/(Habits|InstallOffer|Morning|Notices|Unfinished)\.svelte\?.*\.css$/;

/**
 * Presses what everyone waits for once more: the bundler's own minifier leaves two per cent. The rest of the app is not
 * worth the time it would take.
 */
const pressed: Plugin = {
	name: 'komura:pressed',
	apply: 'build',
	renderChunk: {
		order: 'post',
		async handler(code, { isEntry, fileName }) {
			if (!isEntry || !fileName.includes('/entry/')) return null;
			const { code: less } = await minify(code, {
				module: true,
				ecma: 2020,
				compress: { passes: 2 }
			});
			return less ?? null;
		}
	}
};

/** Layout, error page and first page, as the router counts them; `src/hooks.server.ts` knows them too. */
const FIRST_PAGE = [0, 1, 2];

/**
 * The router fetches each page by a file of its own. What lies in the first file anyway it has at once: three requests less
 * before anything is seen.
 */
const atOnce: Plugin = {
	name: 'komura:at-once',
	apply: 'build',
	transform: {
		filter: { id: /generated\/client-optimized\/app\.js$/ },
		handler(code, id) {
			let router = code;
			for (const node of FIRST_PAGE) {
				const fetched = `() => import('./nodes/${node}')`;
				if (!router.includes(fetched)) this.error(`The router has no ${fetched}.`);
				const text = readFileSync(join(dirname(id), `nodes/${node}.js`), 'utf8');
				// what the file names, from where it lies: an import of the file itself would be fetched
				const names: string[] = [];
				for (const [, whole = '', name = '', from = ''] of text.matchAll(
					/(\* as )?(\w+)(?: \})? from "(.+)"/g
				)) {
					names.push(`${name}: ${name}${node}`);
					router = `import ${whole}${name}${node} from './nodes/${from}';\n${router}`;
				}
				router = router.replace(fetched, `async () => ({ ${names.join(', ')} })`);
			}
			return { code: router, map: null };
		}
	}
};

/** Modules that are needed at the same times come as one file, without what they import. */
const together = (name: string, places: string) => ({
	name,
	test: new RegExp(places),
	includeDependenciesRecursively: false
});

/**
 * What three or more pages use comes in a few files: of what guides a session, of what checks a routine from outside, and
 * of all the rest. A page that is only read waits for the rest alone.
 */
const SHARED = [
	[
		'session',
		'src/(routes/session/|app/(player|deck|sounding|own-exercises|attendants/)' +
			'|core/(cue|track|voice|tone|reading|recorded-name|speech-|range-coder|cosine|lapped|wav)' +
			'|ui/(MovingFigure|canvas-figure|figure\\.worker|Ring|Arc|ring-motion|Segments|SetDots))|svelte/src/(motion|reactivity)/'
	],
	[
		'forms',
		'src/core/(routine-form|routine-edit|routine-file|routine-link|event-form|foreign-json)\\.ts$'
	],
	['shared', '/src/(?!content/(ja|en)/)']
] as const;

const POSES =
	/content\/poses\/(first-aid\/)?(?!all-pictures|pictures|sentences|drawn|rest)[a-z-]+\.ts$/;

/** What a store or the browser's own question shows of the app; `npm run pictures` takes them. */
const PICTURES = [
	['today', '780x1688', 'narrow', '今日の体操'],
	['session', '780x1688', 'narrow', '声と絵で案内'],
	['cramp', '780x1688', 'narrow', '夜中につったとき'],
	['progress', '780x1688', 'narrow', '続いた日と、つった夜'],
	['exercises', '780x1688', 'narrow', '25の体操'],
	['today-wide', '1280x800', 'wide', '今日の体操'],
	['handout-wide', '1280x800', 'wide', '体操のプリントを作る']
] as const;

export default defineConfig(({ mode }) => ({
	plugins: [
		sveltekit(),
		pressed,
		atOnce,
		onceWritten(
			SvelteKitPWA({
				strategies: 'injectManifest',
				srcDir: 'src',
				filename: 'service-worker.js', // the name Kit builds src/service-worker/index.ts to
				base: home,
				scope: home,
				registerType: 'prompt',
				injectRegister: false, // app code registers: the plugin's own way fails under Trusted Types
				manifest: {
					id: home,
					name: 'Komura こむらケア・タイマー',
					short_name: 'Komura',
					description:
						'足のつりや足のつかれが気になる方のための、やさしい体操タイマーと記録帳です。医療機器ではありません。',
					lang: 'ja',
					dir: 'ltr',
					start_url: home,
					scope: home,
					display: 'standalone',
					background_color: '#FAF7F1',
					theme_color: '#FAF7F1',
					categories: ['health'],
					launch_handler: { client_mode: 'navigate-existing' },
					icons: [
						{ src: `${base}/icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
						{ src: `${base}/icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
						{
							src: `${base}/icon-maskable-512.png`,
							sizes: '512x512',
							type: 'image/png',
							purpose: 'maskable'
						},
						{
							src: `${base}/icon-mono-512.png`,
							sizes: '512x512',
							type: 'image/png',
							purpose: 'monochrome'
						}
					],
					screenshots: PICTURES.map(([name, sizes, form_factor, label]) => ({
						src: `${base}/pictures/${name}.png`,
						sizes,
						type: 'image/png',
						form_factor,
						label
					})),
					shortcuts: [
						{
							name: 'つったとき / Cramp now',
							short_name: 'つったとき',
							url: `${base}/cramp/`,
							icons: [{ src: `${base}/icon-192.png`, sizes: '192x192', type: 'image/png' }]
						},
						{
							name: 'つった記録 / Log a cramp',
							short_name: 'つった記録',
							url: `${base}/diary/log/`,
							icons: [{ src: `${base}/icon-192.png`, sizes: '192x192', type: 'image/png' }]
						},
						{
							name: 'おやすみ前の脚ストレッチ / Bedtime leg stretch',
							url: `${base}/routines/bedtime-calf-hamstring/session/`,
							icons: [{ src: `${base}/icon-192.png`, sizes: '192x192', type: 'image/png' }]
						}
					]
				},
				injectManifest: {
					globPatterns: [
						'client/**/*.{js,css,png,svg,webp,woff2,json,pack,wav,webmanifest}',
						// what a shortcut opens names its files at once; 404.html opens all other pages as well, a moment later
						'prerendered/pages/{index,cramp/index,diary/log/index}.html',
						'prerendered/**/*.json'
					],
					globIgnores: ['server/**', 'client/pictures/**'],
					// larger files would be left out without an error
					maximumFileSizeToCacheInBytes: 16 * 1024 * 1024
				},
				kit: {
					// eslint-disable-next-line @typescript-eslint/no-deprecated -- without it a base other than / makes the worker's install fail
					base: home,
					trailingSlash: 'always',
					adapterFallback: '404.html',
					spa: { fallbackMapping: '404.html', fallbackRevision }
				}
			})
		)
	],
	// runes run as in the browser, not as when prerendering
	resolve: mode === 'test' ? { conditions: ['browser'] } : {},
	build: { target: 'es2022', modulePreload: false },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					preserveEntrySignatures: 'allow-extension',
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'shell',
									test: (id) => SHELL.test(id) || SHELL_LATER.test(id),
									priority: 1
								},
								together(
									'phone',
									'platform/browser/(files|lock-screen|microphone|packing|photos|speaker|turn|trusted-url|updates)\\.ts$'
								),
								{ name: 'ja', test: /content\/ja\/language\.ts$/ },
								{ name: 'en', test: /content\/en\/language\.ts$/ },
								{ name: 'figure', test: /ui\/Figure\.svelte$|poses\/rest\.ts$/ },
								{ name: 'poses', test: POSES },
								together('looks', '\\.css$'),
								...['ja', 'en'].flatMap((language) => [
									{
										name: `library-${language}`,
										test: new RegExp(`content/${language}/library\\.ts`)
									},
									together(`words-${language}`, `content/${language}/`)
								]),
								...SHARED.map(([name, places]) => ({ ...together(name, places), minShareCount: 3 }))
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/journeys/**', 'node_modules/**'],
		environment: 'node',
		// every core works, and no test file leaves anything behind that another one minds: a fresh world for each cost a minute
		maxWorkers: '100%',
		isolate: false,
		// sweeps and properties take their time on a busy machine; only what hangs should fail
		testTimeout: 120_000,
		hookTimeout: 60_000,
		// the guards read style sheets; left alone, vitest hands them out empty
		css: { include: /./ },
		coverage: { provider: 'v8', include: ['src/core/**/*.ts'], thresholds: { lines: 100 } }
	}
}));
