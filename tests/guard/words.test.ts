import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const components = import.meta.glob<string>('/src/{ui,routes}/**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true
});
const SPOKEN = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-valuetext',
	'label',
	'placeholder',
	'title'
]);

function* wordsIn(node: unknown, attribute?: string): Generator<string> {
	if (Array.isArray(node)) {
		for (const part of node) yield* wordsIn(part, attribute);
		return;
	}
	if (!node || typeof node !== 'object') return;
	const { type, name, data } = node as { type?: string; name?: string; data?: string };
	const spoken = attribute === undefined || SPOKEN.has(attribute);
	if (type === 'Text' && spoken && /\p{L}/u.test(data ?? '')) yield (data ?? '').trim();
	const inside = type === 'Attribute' ? name : attribute;
	for (const [key, child] of Object.entries(node))
		if (key !== 'css' && key !== 'instance' && key !== 'module') yield* wordsIn(child, inside);
}

const words = (source: string) => [...wordsIn(parse(source, { modern: true }).fragment)];

test('words in markup are found', () => {
	expect(
		words('<p>おつかれさま {name}</p><button aria-label="Close" class="big">×</button>')
	).toEqual(['おつかれさま', 'Close']);
	expect(words('<p>{words.title} 3 / 5</p>')).toEqual([]);
});

for (const [file, source] of Object.entries(components))
	test(`${file} keeps its words in content/`, () => {
		expect(words(source)).toEqual([]);
	});
