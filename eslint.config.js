import { dirname, relative, resolve } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The law of the rooms: which other rooms each may look into, and which packages it may use.
 * `core` knows nothing, `routes` knows all.
 */
const rooms = {
	// a validator is as pure as the rules it holds, a code as the text in it
	core: { sees: [], uses: ['valibot', 'ts-ics', 'lean-qr'] },
	figure: { sees: [], uses: [] },
	content: { sees: ['core', 'figure'], uses: [] },
	platform: { sees: ['core'], uses: ['idb'] },
	ui: { sees: ['core', 'figure'], uses: ['svelte'] },
	app: { sees: ['core', 'content'], uses: ['svelte'] },
	// which addresses there are: Kit looks here
	params: { sees: ['core'], uses: [] },
	routes: {
		sees: ['core', 'figure', 'content', 'platform', 'ui', 'app'],
		uses: ['svelte', '$app', '@sveltejs/kit']
	},
	'service-worker': { sees: ['core'], uses: ['workbox-precaching', 'workbox-routing', '$app'] }
};

/** What a room may not touch of the world around it: it asks a port, or takes it as an argument. */
const WORLD = [
	'AudioContext',
	'Date',
	'indexedDB',
	'localStorage',
	'navigator',
	'performance',
	'sessionStorage',
	'setInterval',
	'setTimeout'
];
const PAGE = ['document', 'window', 'requestAnimationFrame'];
const untouched = {
	core: ['performance'],
	figure: ['performance'],
	content: ['performance'],
	ui: WORLD,
	app: [...WORLD, ...PAGE],
	routes: WORLD
};

const DATE_TEXT = [
	{
		selector:
			"CallExpression[callee.object.callee.property.name='toISOString'][callee.property.name=/^(slice|substr|substring|split)$/]",
		message: 'A piece of a UTC instant is not a local day: ask core/day.ts.'
	}
];
const OFFSET = [
	{
		selector: "MemberExpression[property.name='getTimezoneOffset']",
		message: 'Offsets are read in platform/browser/clock.ts only.'
	}
];
const CLOCK_AND_CHANCE = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Take the time as an argument.'
	},
	{ selector: "CallExpression[callee.name='Date']", message: 'Take the time as an argument.' },
	{
		selector: "MemberExpression[object.name='Date'][property.name='now']",
		message: 'Take the time as an argument.'
	},
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Take chance as an argument.'
	}
];

const SHORTCUT = 'CallExpression[callee.property.name=/^(put|add|delete|clear)$/]';
const DATABASE = '/^#?(db|database)$/i';
const STRICT = 'Open an explicit strict transaction';
const STRICT_WRITES = [
	...[
		`[callee.object.name=${DATABASE}]`,
		`[callee.object.property.name=${DATABASE}]`,
		`[callee.object.expression.name=${DATABASE}]`,
		`[callee.object.argument.name=${DATABASE}]`,
		`[callee.object.argument.property.name=${DATABASE}]`,
		'[callee.object.argument.callee.name=/^open/]',
		'[callee.object.argument.callee.property.name=/^open/]'
	].map((owner) => ({ selector: SHORTCUT + owner, message: STRICT })),
	{
		selector:
			"CallExpression[callee.property.name='transaction'][arguments.1.value='readwrite']:not([arguments.2.properties.0.key.name='durability'])",
		message: `${STRICT}: { durability: 'strict' }`
	}
];

/** Syntax shut out of each room; every room also minds its dates. */
const unsaid = {
	core: [...CLOCK_AND_CHANCE, ...OFFSET],
	figure: [...CLOCK_AND_CHANCE, ...OFFSET],
	content: [...CLOCK_AND_CHANCE, ...OFFSET],
	platform: [...STRICT_WRITES, ...OFFSET]
};

const TESTS = ['**/*.test.ts', 'tests/**'];

/** Reads the room a file is in, e.g. 'core', or undefined outside of the rooms. */
function roomOf(path) {
	const room = /^src\/([^/]+)\//.exec(
		relative(import.meta.dirname, path).replaceAll('\\', '/')
	)?.[1];
	return room !== undefined && room in rooms ? room : undefined;
}

const walls = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			room: '{{room}}/ may look only into: {{sees}}.',
			way: 'Leave a room by its name: #{{target}}/…',
			outside: '{{room}}/ may not look out of the rooms.',
			package: '{{room}}/ may use only: {{uses}}.',
			unclear: 'Say which module: a name built at run time hides what a room looks into.'
		}
	},
	create(context) {
		const room = roomOf(context.filename) ?? 'routes';
		const { sees, uses } = rooms[room];
		const data = { room, sees: sees.join(', ') || 'itself', uses: uses.join(', ') || 'no package' };

		function look(node, name) {
			if (name === undefined) return context.report({ node, messageId: 'unclear' });
			if (name.startsWith('.') || name.startsWith('/')) {
				const path = name.startsWith('/')
					? resolve(import.meta.dirname, `.${name}`)
					: resolve(dirname(context.filename), name);
				const target = roomOf(`${path}/`);
				if (target === room) return;
				// app.html, hooks and the like stand beside the rooms
				if (roomOf(context.filename) === undefined && target === undefined) return;
				return context.report(
					target
						? { node, messageId: 'way', data: { target } }
						: { node, messageId: 'outside', data }
				);
			}
			if (name.startsWith('#')) {
				const target = name.slice(1).split('/')[0];
				if (target !== room && !sees.includes(target))
					context.report({ node, messageId: 'room', data });
				return;
			}
			if (!uses.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)))
				context.report({ node, messageId: 'package', data });
		}
		const text = (node) =>
			node?.type === 'Literal' && typeof node.value === 'string'
				? node.value
				: node?.type === 'TemplateLiteral' && node.quasis[0].value.cooked.includes('/')
					? node.quasis[0].value.cooked
					: undefined;
		const source = (node) => node.source && look(node, text(node.source));
		const isMeta = (node, name) =>
			node?.type === 'MemberExpression' &&
			node.object.type === 'MetaProperty' &&
			node.property.name === name;

		return {
			ImportDeclaration: source,
			ExportNamedDeclaration: source,
			ExportAllDeclaration: source,
			ImportExpression: source,
			TSImportType: (node) => look(node, text(node.source ?? node.argument?.literal)),
			CallExpression(node) {
				if (!isMeta(node.callee, 'glob')) return;
				const [first] = node.arguments;
				for (const one of first?.type === 'ArrayExpression' ? first.elements : [first])
					look(node, text(one)?.replace(/^!/, ''));
			},
			NewExpression(node) {
				const [first, second] = node.arguments;
				if (node.callee.name === 'URL' && isMeta(second, 'url')) look(node, text(first));
			}
		};
	}
};

export default defineConfig(
	{ ignores: ['.svelte-kit', 'build', 'coverage', 'playwright-report', 'test-results'] },
	js.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.ts'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }]
		}
	},
	{
		// types are svelte-check's job here
		files: ['**/*.svelte', '**/*.svelte.ts'],
		extends: [ts.configs.strict, ts.configs.disableTypeChecked],
		languageOptions: {
			parserOptions: {
				projectService: false,
				parser: ts.parser,
				extraFileExtensions: ['.svelte'],
				svelteConfig
			}
		}
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte'],
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error'
		}
	},
	{
		// `_` says: there, but not needed
		files: ['**/*.{ts,svelte}'],
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			]
		}
	},
	{
		// a component is given its links ready made: it cannot resolve them
		files: ['src/ui/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// what TypeScript's library promises, an older phone may lack
		files: ['src/platform/**/*.ts'],
		rules: { '@typescript-eslint/no-unnecessary-condition': 'off' }
	},
	{
		files: TESTS,
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		files: ['src/**/*.{js,ts,svelte}'],
		ignores: TESTS,
		plugins: { komura: { rules: { walls } } },
		rules: {
			'komura/walls': 'error',
			'no-restricted-syntax': ['error', ...DATE_TEXT, ...OFFSET]
		}
	},
	...Object.entries(unsaid).map(([room, syntax]) => ({
		files: [`src/${room}/**/*.{js,ts,svelte}`],
		ignores: TESTS,
		rules: { 'no-restricted-syntax': ['error', ...DATE_TEXT, ...syntax] }
	})),
	...Object.entries(untouched).map(([room, names]) => ({
		files: [`src/${room}/**/*.{js,ts,svelte}`],
		ignores: TESTS,
		rules: {
			'no-restricted-globals': [
				'error',
				{
					globals: names.map((name) => ({
						name,
						message: `${room}/ asks a port, or takes it as an argument.`
					})),
					checkGlobalObject: true
				}
			]
		}
	})),
	{
		// no port reaches into a worker: it goes by its own clock
		files: ['src/ui/*.worker.ts'],
		rules: { 'no-restricted-globals': 'off' }
	},
	{
		files: ['src/platform/browser/clock.ts'],
		rules: { 'no-restricted-syntax': ['error', ...DATE_TEXT, ...STRICT_WRITES] }
	}
);
