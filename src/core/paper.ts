/**
 * How much room a text takes on paper, without a browser to ask: a little more than it really does, whatever the font.
 * Widths are in ems, the size of the letters.
 */
const TOKEN = /[「『(〈“]*(?:[!-\u02af]+|[^!-\u02af\s][、。」』)〉”…・ー々]*)|\s+/gu;

/** The width of a text on one line. */
export function widthOf(text: string): number {
	let width = 0;
	for (const letter of text) width += emOf(letter);
	return width;
}

function emOf(letter: string): number {
	if (/[WM@%mw—]/.test(letter)) return 1;
	if (letter <= '\u02af') return 0.6;
	// pictures and rare signs are wider than a square
	return letter.length > 1 ? 1.4 : 1;
}

/** How many lines of that width a text takes, broken as a browser does it: between words, or any Japanese letters. */
export function linesOf(text: string, width: number): number {
	return broken(text, width).length;
}

/** As much of a text as so many lines hold, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number, lines: number): string {
	const all = broken(text, width);
	if (all.length <= lines) return text;
	const kept = all.slice(0, lines).join('');
	return `${Array.from(kept).slice(0, -2).join('').trimEnd()}…`;
}

function broken(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const [token] of text.matchAll(TOKEN)) {
		const wide = widthOf(token);
		if (used > 0 && used + wide > width && token.trim() !== '') {
			lines.push(line);
			line = '';
			used = 0;
		}
		if (wide <= width) {
			line += token;
			used += wide;
			continue;
		}
		// longer than any line: it breaks anywhere
		for (const letter of token) {
			if (used > 0 && used + emOf(letter) > width) {
				lines.push(line);
				line = '';
				used = 0;
			}
			line += letter;
			used += emOf(letter);
		}
	}
	return line === '' && lines.length > 0 ? lines : [...lines, line];
}
