import { expect, test } from 'vitest';

const [tokens = ''] = Object.values(
	import.meta.glob<string>('/src/ui/tokens.css', { query: '?raw', import: 'default', eager: true })
);

/** Text on what it stands on: 7:1, for eyes over 60 in a dim room. */
const TEXT = [
	['ink', 'bg'],
	['ink', 'surface'],
	['ink', 'stage'],
	['ink2', 'bg'],
	['ink2', 'surface'],
	['primary', 'bg'],
	['primary', 'surface'],
	['onFill', 'fill'],
	['onSoft', 'soft'],
	['alert', 'bg'],
	['alert', 'surface'],
	['onAlertSoft', 'alertSoft'],
	['gold', 'surface'],
	['h1i', 'h1'],
	['h2i', 'h2'],
	['h3i', 'h3']
] as const;
/** Shapes that mean something: 3:1. */
const SHAPES = [
	['line', 'bg'],
	['line', 'surface'],
	['muscle', 'stage']
] as const;

function valuesOf(theme: string): ReadonlyMap<string, string> {
	const block = [...tokens.matchAll(/([^{}]+)\{([^{}]+)\}/g)].find(([, selector = '']) =>
		selector.includes(`[data-theme='${theme}']`)
	);
	return new Map(
		[...(block?.[2] ?? '').matchAll(/--(\w+):\s*(#[\da-f]{6})/gi)].map(
			([, name = '', value = '']) => [name, value]
		)
	);
}

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

for (const theme of ['light', 'dark', 'night']) {
	const values = valuesOf(theme);
	const of = (name: string) => {
		const value = values.get(name);
		if (value === undefined) throw new Error(`${theme} has no ${name}`);
		return value;
	};
	test.each(TEXT)(`${theme}: %s on %s can be read`, (ink, paper) => {
		expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(7);
	});
	test.each(SHAPES)(`${theme}: %s on %s can be made out`, (shape, ground) => {
		expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
	});
}
