/** How many slips of the finger a word of that length may have and still be meant. */
function allowance(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/** The longest name that is compared letter by letter. */
const LONGEST = 48;
/** A kanji typed for another is no slip of the finger: 足の甲 is not 足の裏. */
const KANJI = /[一-龠々]/g;

/**
 * Slips of the finger between two keys of names: words of letters one by one, kana as a whole. Undefined when they
 * are too many to be the same name.
 */
export function slipsBetween(written: string, meant: string): number | undefined {
	if (written.length > LONGEST || meant.length > LONGEST) return undefined;
	if ((written.match(KANJI) ?? []).join() !== (meant.match(KANJI) ?? []).join()) return undefined;
	const words = written.split(' ');
	const others = meant.split(' ');
	if (words.length !== others.length) return undefined;
	let sum = 0;
	for (const word of words) {
		const pairs = others.map((other) => slips(word, other));
		const least = Math.min(...pairs);
		if (least > allowance(word.length)) return undefined;
		others.splice(pairs.indexOf(least), 1);
		sum += least;
	}
	return sum <= 2 ? sum : undefined;
}

/** Letters left out, added, changed or changed places between two words (optimal string alignment). */
function slips(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return 3;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
