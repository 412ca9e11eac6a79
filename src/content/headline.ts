import type { LanguageCode } from '#core/preferences.ts';

/** A heading shorter than this says too little to stand alone. */
const LEAST: Readonly<Record<LanguageCode, number>> = { ja: 8, en: 18 };
/** A heading longer than this is set smaller. */
const LONG: Readonly<Record<LanguageCode, number>> = { ja: 24, en: 48 };

/** An instruction as it is shown: what matters most, large, and the rest below it. */
export interface Headline {
	readonly head: string;
	readonly rest: string;
	readonly long: boolean;
}

/** Cuts an instruction after its first sentence that says something. */
export function headlineOf(text: string, language: LanguageCode): Headline {
	const parts = text.match(/[^。.?::]+[。.?::]?["」]?\s*/g) ?? [text];
	let count = 1;
	while (count < parts.length && parts.slice(0, count).join('').trim().length < LEAST[language])
		count += 1;
	const head = parts.slice(0, count).join('').trim();
	return { head, rest: parts.slice(count).join('').trim(), long: head.length > LONG[language] };
}
