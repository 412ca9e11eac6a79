import type { ReportWords } from '../report-words.ts';

export const report: ReportWords = {
	title: 'A sheet for the doctor',
	lead: 'Puts your diary on one page (A4). It stays on this phone until you press a button below.',
	language: 'Language of the sheet',
	period: 'Period',
	last: (days) => `${days} days`,
	chosen: 'By date',
	from: 'First day',
	to: 'Last day',
	badPeriod: 'The last day should be within a year after the first.',
	say: 'What you want to tell the doctor (optional)',
	sayLine: 'It is put on the sheet as it is, and is gone when you leave this page.',
	include: 'On the sheet',
	withHealth: 'Age band, conditions, medicines',
	withNotes: 'Notes from the diary',
	preview: 'What is on it',
	previewLine: 'On paper all of this is one page (A4). The table can be moved sideways.',
	print: 'Print or save as PDF',
	printLine:
		'On the print screen choose “Save as PDF” to get a file. On an iPhone, spread the picture on the print screen with two fingers.',
	share: 'Hand over as a file',
	copy: 'Copy as text',
	copied: 'Copied.',
	failed: 'It did not work. Please try again.'
};
