import type { LanguageCode } from '#core/preferences.ts';

/** The words that lead the app onto the home screen. */
export interface InstallWords {
	readonly title: string;
	readonly why: string;
	readonly offer: string;
	readonly see: string;
	readonly later: string;
	readonly button: string;
	readonly installed: string;
	readonly refused: string;
	/** Each step with the name of its icon, if one is tapped. */
	readonly iphone: readonly InstallStep[];
	readonly android: readonly InstallStep[];
	readonly firefox: readonly InstallStep[];
	readonly other: readonly InstallStep[];
	/** Safari and the installed app keep separate records. */
	readonly iphoneFirst: string;
	readonly move: string;
	readonly data: string;
}

export interface InstallStep {
	readonly icon?: 'share' | 'plus' | 'more' | 'home';
	readonly text: string;
}

export const installWords: Readonly<Record<LanguageCode, () => Promise<InstallWords>>> = {
	ja: async () => (await import('./ja/install.ts')).install,
	en: async () => (await import('./en/install.ts')).install
};
