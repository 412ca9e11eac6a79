import type { HandoutWords } from '../handout-words.ts';

export const handout: HandoutWords = {
	title: 'Make a handout',
	lead: 'For physiotherapists and occupational therapists: write one exercise a line, and get a page with pictures and a QR code. What you write here is neither saved nor sent. Please leave out patients’ names.',
	text: 'Exercises',
	textLine: 'One a line, e.g. calf wall stretch 10s x3 each side',
	example: 'Fill in an example',
	exampleText:
		'3 times a week\ncalf wall stretch 10s x3 each side, rest 10s\ntoe grips 30 reps\nheel raises 2 sets of 10, rest 30s',
	name: 'Title',
	unnamed: 'Exercises for home',
	from: 'Made by',
	fromLine: 'e.g. Sato, physiotherapist, Yamada Clinic',
	note: 'Notes',
	noteLine: 'What to mind. It is printed, and it is in the QR code.',
	language: 'Language of the page',
	read: 'What was understood',
	preview: 'Preview',
	empty: 'Write an exercise, and the page shows here.',
	notPlayable: 'It takes more than 90 minutes, or a text is too long for a page.',
	noCode: 'It is too long for a QR code.',
	print: 'Print',
	copy: 'Copy the link',
	copied: 'The link is copied.',
	notCopied: 'It could not be copied.',
	keep: 'Keep on this device',
	keepLine: 'It joins your routines, where you can change and share it later.',
	notKept: 'The device could not save it.'
};
