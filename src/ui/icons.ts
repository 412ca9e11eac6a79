import type { MORE_ICONS } from './more-icons.ts';

/** Path data on a 24 × 24 grid: `fill` is a shape, `line` a stroke. */
export interface IconDrawing {
	readonly fill?: string;
	readonly line?: string;
}

/** The icons of the first screen; all others come when the first of them is shown. */
export const ICONS = {
	check: { line: 'M5 12.500l4.500 4.500L19 7.500' },
	play: { fill: 'M7 4.6v14.8a1 1 0 0 0 1.5.9l12-7.4a1 1 0 0 0 0-1.8l-12-7.4A1 1 0 0 0 7 4.600z' },
	settings: {
		line: 'M4 7h8.700M17.300 7H20M4 17h2.700M11.300 17H20M12.700 7a2.300 2.300 0 1 0 4.600 0a2.300 2.300 0 1 0 -4.600 0M6.700 17a2.300 2.300 0 1 0 4.600 0a2.300 2.300 0 1 0 -4.600 0'
	},
	home: { line: 'M4 11l8-7 8 7v8a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 19v-8z' },
	book: {
		line: 'M7.500 3.500h9a2.500 2.500 0 0 1 2.500 2.500v12a2.500 2.500 0 0 1 -2.500 2.500h-9a2.500 2.500 0 0 1 -2.500 -2.500v-12a2.500 2.500 0 0 1 2.500 -2.500zM9 8.500h6M9 12.500h6'
	},
	bolt: { line: 'M13.500 2.500L5 13.500h6l-1.500 8L19 10h-6.200l.7-7.500z' },
	list: { line: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01' },
	chart: { line: 'M4 20h16M7 16v-4M12 16V6M17 16v-7' },
	chevron: { line: 'M9 5l7 7-7 7' },
	sprout: {
		line: 'M12 21v-9M12 14c0-4-2.500-6.500-7.500-6.500C4.500 11.500 7 14 12 14zM12 11.500c0-4 2.500-7 7.500-7c0 4.500-2.500 7-7.500 7z'
	}
} as const satisfies Readonly<Record<string, IconDrawing>>;

export type FirstIconName = keyof typeof ICONS;
export type IconName = FirstIconName | keyof typeof MORE_ICONS;
