import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const sheets = import.meta.glob<string>(['/src/**/*.css', '!/src/ui/tokens.css'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const components = import.meta.glob<string>('/src/**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true
});

const NAMED =
	/(?<![\w-])(?:aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet|brown|burlywood|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan|dark[a-z]+|deep(?:pink|skyblue)|dimgr[ae]y|dodgerblue|firebrick|floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod|gr[ae]y|green|greenyellow|honeydew|hotpink|indianred|indigo|ivory|khaki|lavender|lavenderblush|lawngreen|lemonchiffon|light(?:blue|coral|cyan|goldenrodyellow|green|gr[ae]y|pink|salmon|seagreen|skyblue|slategr[ae]y|steelblue|yellow)|lime|limegreen|linen|magenta|maroon|medium[a-z]+|midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange|orangered|orchid|pale[a-z]+|papayawhip|peachpuff|peru|pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|saddlebrown|salmon|sandybrown|seagreen|seashell|sienna|silver|skyblue|slateblue|slategr[ae]y|snow|springgreen|steelblue|tan|teal|thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow|yellowgreen)(?![\w-])/gi;
const MIXED =
	/#[\da-f]{3,8}(?![\w-])|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)/gi;
const COLOURED =
	/^(?:--.*|.*color|background.*|border.*|outline.*|fill|stroke|.*shadow|filter|text-decoration.*|column-rule|scrollbar-.*|mask.*)$/;
const DRAWN = /\b(?:fill|stroke|stop-color|flood-color|color)="([^"{]*)"/g;

function coloursIn(css: string): string[] {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
	return [...plain.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
		([, name = '', value = '']) => [
			...(value.match(MIXED) ?? []),
			...(COLOURED.test(name) ? (value.match(NAMED) ?? []) : [])
		]
	);
}

function coloursOf(component: string): string[] {
	const { css } = parse(component, { modern: true });
	const style = css ? component.slice(css.content.start, css.content.end) : '';
	const drawn = [...component.matchAll(DRAWN)].flatMap(([, value = '']) => [
		...(value.match(MIXED) ?? []),
		...(value.match(NAMED) ?? [])
	]);
	return [...coloursIn(style), ...drawn];
}

test('colours are found, tokens are not', () => {
	expect(
		coloursOf(
			'<path fill="#0b5752" stroke="var(--line)" /><style>a { color: red; border: 1px solid #ABC; inline-size: 3px } a:hover { background: rgb(0 0 0 / .5) }</style>'
		)
	).toEqual(['red', '#ABC', 'rgb(0 0 0 / .5)', '#0b5752']);
	expect(
		coloursIn(
			'a { color: var(--red); background: transparent; fill: currentColor; grid-area: red; outline: 2px solid Highlight }'
		)
	).toEqual([]);
});

for (const [file, source] of Object.entries(components))
	test(`${file} takes its colours from ui/tokens.css`, () => {
		expect(coloursOf(source)).toEqual([]);
	});

for (const [file, source] of Object.entries(sheets))
	test(`${file} takes its colours from ui/tokens.css`, () => {
		expect(coloursIn(source)).toEqual([]);
	});
