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

/** As wide as in DejaVu Sans, the widest of the fonts a system is likely to fall back to, or a little more. */
function emOf(letter: string): number {
	// pictures and rare signs are wider than a square
	if (letter.length > 1) return 1.4;
	if (letter > '\u02af' || /[WM@%mw]/.test(letter)) return 1;
	if (/\s/.test(letter)) return 0.35;
	if (/[A-Z]/.test(letter)) return 0.75;
	return /[fijlrt.,:;'|!()[\]]/.test(letter) ? 0.42 : 0.64;
}

/** How many lines of that width a text takes, broken as a browser does it: between words, or any Japanese letters. */
export function linesOf(text: string, width: number): number {
	return broken(text, width).length;
}

/** As much of a text as so many lines hold, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number, lines: number): string {
	const all = broken(text, width);
	if (all.length <= lines) return text;
	const kept = Array.from(all.slice(0, lines).join(''));
	let cut: string;
	do {
		kept.pop();
		cut = `${kept.join('').trimEnd()}…`;
	} while (linesOf(cut, width) > lines);
	return cut;
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
