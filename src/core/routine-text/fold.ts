import type { Range } from './remark.ts';

/** A line in one spelling, and where each of its characters came from. */
export interface Folded {
	readonly text: string;
	/** Index in the source of each folded character, and one more: the length of the source. */
	readonly at: readonly number[];
}

/** Characters that mean the same in an exercise's dose. */
const SAME: Readonly<Record<string, string>> = {
	...Object.fromEntries(Array.from('✕✖╳⨯∗*', (sign) => [sign, '×'])),
	...Object.fromEntries(Array.from('〜∼～', (sign) => [sign, '~'])),
	...Object.fromEntries(Array.from('‐‑‒–—―−', (sign) => [sign, '-'])),
	'’': "'",
	'′': "'",
	'″': '"',
	'”': '"',
	'“': '"'
};
/** Spaces of every width; the invisible ones among them are no characters at all. */
const SPACE = /[\s\u3000]/u;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/u;
/** A character with the marks that voice it: カ and ﾞ are one ガ. */
const CLUSTER = /[\s\S](?:\u3099|\u309A|\uFF9E|\uFF9F)?/gu;
const WIDE = /[\uFF00-\uFFEF]|\u3099|\u309A/u;

/**
 * One spelling for what reads the same: width, case, both kinds of kana, signs of multiplication and ranges, one
 * space for many. Nothing that stands for a number of its own is taken apart: ① and ½ stay what they are.
 */
export function foldLine(source: string): Folded {
	let text = '';
	const at: number[] = [];
	for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
		const folded = foldCluster(cluster);
		if (folded === ' ' && text.endsWith(' ')) continue;
		text += folded;
		for (let i = 0; i < folded.length; i++) at.push(index);
	}
	at.push(source.length);
	return { text, at };
}

/** The folded text alone. */
export function folded(source: string): string {
	return foldLine(source).text;
}

/** The characters of the source that a piece of the folded text came from, each of them whole. */
export function sourceRange({ at }: Folded, start: number, end: number): Range {
	let last = end;
	while (last < at.length && at[last] === at[last - 1]) last++;
	return { start: at[start] ?? 0, end: at[last] ?? 0 };
}

function foldCluster(cluster: string): string {
	if (SPACE.test(cluster)) return ' ';
	if (INVISIBLE.test(cluster)) return '';
	const narrow = WIDE.test(cluster) ? cluster.normalize('NFKC') : cluster;
	return (SAME[narrow] ?? narrow)
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
