import type { DataWords } from '../data-words.ts';

const records = (count: number) => `${count} ${count === 1 ? 'record' : 'records'}`;

export const data: DataWords = {
	where: 'Your records are on this device and nowhere else.',
	records,
	promised: 'This device has promised not to delete them when it runs out of room.',
	notPromised:
		'When it runs out of room, this device may delete them. Add the app to the home screen and make a backup now and then.',
	twoCopies: 'Each record is written twice, in separate places on this device.',
	oneCopy: 'This device can keep records in one place only. Please make a backup every two weeks.',
	backup: 'Make a backup',
	backupLine:
		'Puts records and settings into one file. With it you can also move to another phone.',
	make: 'Make the backup file',
	never: 'No backup has been made yet.',
	ago: (days) =>
		days === 0
			? 'A backup was made today.'
			: `The last backup was made ${days} ${days === 1 ? 'day' : 'days'} ago.`,
	bringBack: 'Bring back a backup',
	bringBackLine: 'What is here stays. Records that are only in the backup are added.',
	choose: 'Choose the backup file',
	reading: 'Checking it…',
	previewTitle: 'Add this backup?',
	preview: (fresh, known) =>
		`It has ${records(fresh)} that are new, and ${known} that are here already.`,
	nothingNew: 'Everything in this backup is here already.',
	take: 'Add it',
	taken: (count) => `${records(count)} added.`,
	faults: {
		foreign: 'This does not seem to be a Komura backup. Nothing was changed.',
		damaged: 'The file is damaged or cut short. Nothing was changed.',
		newer: 'This backup was made by a newer Komura. Please update the app and try again.',
		huge: 'The file is too large to read. Nothing was changed.',
		unreadable: 'The file could not be read. Nothing was changed.',
		notWritten:
			'It could not be written to the device. Nothing was changed. Please check for free space.'
	},
	table: 'Make a table',
	tableLine: 'Puts your sessions into a table (CSV) that a spreadsheet can open.',
	makeTable: 'Make the table file',
	columns: {
		day: 'Day',
		routine: 'Routine',
		done: 'Done',
		of: 'Of',
		seconds: 'Seconds',
		feel: 'Legs feel',
		hard: 'How hard',
		pain: 'Pain (0–10)',
		painStops: 'Stopped for pain',
		note: 'Note'
	},
	forget: 'Delete everything',
	forgetLine:
		'Deletes all records, settings and what you told about your body. This cannot be undone. We suggest making a backup first. Depending on the device, traces may remain on its disk.',
	forgetSure: 'I understand that everything goes and cannot be brought back',
	forgetNow: 'Delete everything'
};
