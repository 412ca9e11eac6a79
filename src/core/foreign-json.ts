/**
 * JSON from outside, parsed; undefined when it is none, is deeper than so many brackets, or tries to be more than
 * data.
 */
export function parseForeign(text: string, deepest: number): unknown {
	if (depthOf(text) > deepest) return undefined;
	try {
		return JSON.parse(text, (key, value: unknown) => {
			if (key === '__proto__' || key === 'constructor' || key === 'prototype')
				throw new SyntaxError('not data');
			return value;
		});
	} catch {
		return undefined;
	}
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deep brackets nest, before a parser has to find out the hard way. */
function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const letter = text[i];
		if (quoted) {
			if (letter === '\\') i += 1;
			else if (letter === '"') quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === '{' || letter === '[') deepest = Math.max(deepest, (depth += 1));
		else if (letter === '}' || letter === ']') depth -= 1;
	}
	return deepest;
}
