import type { LanguageCode, Preferences, Theme } from '#core/preferences.ts';

/** Colour behind the status bar; the pages' own background in each theme. */
const BACKGROUND: Readonly<Record<Theme, string>> = {
	light: '#FAF7F1',
	dark: '#0F1418',
	night: '#000000'
};

/** Puts theme, language and text size on the page as a whole. */
export function dress({
	theme,
	language,
	text
}: {
	theme: Theme;
	language: LanguageCode;
	text: Preferences['text'];
}): void {
	const { documentElement: root } = document;
	root.dataset['theme'] = theme;
	root.dataset['text'] = String(text);
	root.lang = language;
	document.querySelector('meta[name="theme-color"]')?.setAttribute('content', BACKGROUND[theme]);
	try {
		// only a hint for the very first paint of the next start; app.html guesses without it
		localStorage.setItem('komura-theme', theme);
	} catch {
		// storage is blocked
	}
}
