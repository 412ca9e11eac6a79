import type { LanguageCode } from '#core/preferences.ts';

/** The words around the sheet for the doctor; those on it are `SheetWords`. */
export interface ReportWords {
	readonly title: string;
	readonly lead: string;
	/** How the language of the sheet is asked for. */
	readonly language: string;
	readonly period: string;
	last(days: number): string;
	readonly chosen: string;
	readonly from: string;
	readonly to: string;
	readonly badPeriod: string;
	readonly say: string;
	readonly sayLine: string;
	readonly include: string;
	readonly withHealth: string;
	readonly withNotes: string;
	readonly preview: string;
	readonly previewLine: string;
	readonly print: string;
	readonly printLine: string;
	readonly share: string;
	readonly copy: string;
	readonly copied: string;
	readonly failed: string;
}

export const reportWords: Readonly<Record<LanguageCode, () => Promise<ReportWords>>> = {
	ja: async () => (await import('./ja/report.ts')).report,
	en: async () => (await import('./en/report.ts')).report
};
