import type { MORE_ICONS } from './more-icons.ts';

/** Path data on a 24 × 24 grid: `fill` is a shape, `line` a stroke. */
export interface IconDrawing {
	readonly fill?: string;
	readonly line?: string;
}

/** The icons of the first screen; all others come when the first of them is shown. */
export const ICONS = {
	check: { line: 'M5 12.5l4.5 4.5L19 7.5' },
	play: { fill: 'M7 4.6v14.8a1 1 0 0 0 1.5.9l12-7.4a1 1 0 0 0 0-1.8l-12-7.4A1 1 0 0 0 7 4.6z' },
	settings: {
		line: 'M4 7h8.7M17.3 7H20M4 17h2.7M11.3 17H20M12.7 7a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M6.7 17a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0'
	},
	home: { line: 'M4 11l8-7 8 7v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19v-8z' },
	book: {
		line: 'M7.5 3.5h9a2.5 2.5 0 0 1 2.5 2.5v12a2.5 2.5 0 0 1 -2.5 2.5h-9a2.5 2.5 0 0 1 -2.5 -2.5v-12a2.5 2.5 0 0 1 2.5 -2.5zM9 8.5h6M9 12.5h6'
	},
	bolt: { line: 'M13.5 2.5L5 13.5h6l-1.5 8L19 10h-6.2l.7-7.5z' },
	list: { line: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01' },
	chart: { line: 'M4 20h16M7 16v-4M12 16V6M17 16v-7' },
	chevron: { line: 'M9 5l7 7-7 7' },
	sprout: {
		line: 'M12 21v-9M12 14c0-4-2.5-6.5-7.5-6.5C4.5 11.5 7 14 12 14zM12 11.5c0-4 2.5-7 7.5-7c0 4.5-2.5 7-7.5 7z'
	}
} as const satisfies Readonly<Record<string, IconDrawing>>;

export type FirstIconName = keyof typeof ICONS;
export type IconName = FirstIconName | keyof typeof MORE_ICONS;
