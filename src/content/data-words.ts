import type { BackupFault } from '#core/backup.ts';
import type { LanguageCode } from '#core/preferences.ts';

/** The words around keeping, moving and deleting records. */
export interface DataWords {
	readonly where: string;
	records(count: number): string;
	readonly promised: string;
	readonly notPromised: string;
	readonly twoCopies: string;
	readonly oneCopy: string;
	readonly backup: string;
	readonly backupLine: string;
	readonly make: string;
	readonly never: string;
	ago(days: number): string;
	readonly bringBack: string;
	readonly bringBackLine: string;
	readonly choose: string;
	readonly reading: string;
	readonly previewTitle: string;
	preview(fresh: number, known: number): string;
	readonly nothingNew: string;
	readonly take: string;
	taken(count: number): string;
	readonly faults: Readonly<Record<BackupFault | 'unreadable' | 'notWritten', string>>;
	readonly table: string;
	readonly tableLine: string;
	readonly makeTable: string;
	readonly columns: {
		readonly day: string;
		readonly routine: string;
		readonly done: string;
		readonly of: string;
		readonly seconds: string;
		readonly feel: string;
		readonly hard: string;
		readonly pain: string;
		readonly painStops: string;
		readonly note: string;
	};
	readonly forget: string;
	readonly forgetLine: string;
	readonly forgetSure: string;
	readonly forgetNow: string;
}

export const dataWords: Readonly<Record<LanguageCode, () => Promise<DataWords>>> = {
	ja: async () => (await import('./ja/data.ts')).data,
	en: async () => (await import('./en/data.ts')).data
};
