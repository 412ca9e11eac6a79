import type { Dose } from '#core/dose.ts';
import type { Plan } from '#core/schedule.ts';
import type { ShareWords } from '../share-words.ts';
import { screens } from './screens.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function often(plan: Plan): string {
	switch (plan.kind) {
		case 'daily':
			return 'every day';
		case 'weekly':
			return plan.times === 1 ? 'once a week' : `${plan.times} times a week`;
		case 'weekdays':
			return plan.days.length > 0
				? `on ${plan.days.map((day) => DAYS[day] ?? '').join(', ')}`
				: 'when you like';
		case 'asNeeded':
			return 'when you like';
	}
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Rests within a dose, in the order they come. */
function* rests(dose: Dose): Generator<string> {
	const { common } = screens;
	if (dose.kind === 'hold' && dose.reps > 1 && dose.relax > 0)
		yield `${common.clock(dose.relax)} rest between`;
	if (dose.kind === 'reps' && dose.sets > 1 && dose.rest > 0)
		yield `${common.clock(dose.rest)} rest between sets`;
}

export const share: ShareWords = {
	share: {
		title: 'Share this routine',
		lead: 'The link and the QR code hold the whole routine. Nothing is sent to any server. Names and notes are in it too, so check that you want to pass them on.',
		photos: 'Photos are not in the link or the QR code. They are in the file and on paper.',
		code: 'QR code',
		codeLine: 'Point the camera of another phone at it to see the routine there.',
		codeLabel: (routine) => `QR code of “${routine}”`,
		noCode: 'This routine is too long for a QR code. Please use the link or the file.',
		noLink: 'This routine is too long for a link or a QR code. Please use the file.',
		link: 'Link',
		linkLine: 'Paste it into a mail or a message.',
		copy: 'Copy the link',
		copied: 'The link is copied.',
		notCopied: 'It could not be copied. Press and hold the link below to copy it.',
		send: 'Send the link',
		file: 'File',
		fileLine: 'For a long routine, or one with photos.',
		makeFile: 'Make a file',
		fileFailed: 'The file could not be made.',
		paper: 'Paper',
		paperLine: 'Prints pictures, doses and the QR code on A4. You can save it as a PDF too.',
		print: 'Print'
	},
	open: {
		title: 'Open a routine',
		lead: 'Look at a routine you were given before you add it.',
		paste: 'Paste a link',
		pasteLine: 'You can paste the whole message it came in.',
		look: 'Show it',
		file: 'Open a file',
		fileLine: 'Its name ends in “.komura.json”.',
		choose: 'Choose a file',
		reading: 'Checking…',
		asked: 'Add this routine?',
		nothingYet: 'Nothing is saved yet. Take a look before you decide.',
		from: (name) => `Made by: ${name}`,
		fromLine: 'This is what they wrote. The app has not checked it.',
		noFrom: 'It does not say who made it.',
		plan: (plan) => `Plan: ${often(plan)}. If you add it, this is your plan from today.`,
		note: 'Note from its author',
		blocks: 'What you do',
		own: 'Exercises that are not the app’s',
		noSteps: 'It does not say how to do it. Please ask its author.',
		add: 'Add this routine',
		notNow: 'Not now',
		replaces: (name) =>
			`This phone already has this routine, as “${name}”. You can replace it or keep both.`,
		photosStay: 'Photos that are on this phone stay.',
		replace: 'Replace it with this one',
		keepBoth: 'Keep both',
		same: 'Exactly this routine is on this phone already.',
		toIt: 'Show it',
		faults: {
			foreign: 'This does not seem to be a Komura routine. Nothing was changed.',
			damaged: 'It is damaged or was cut short. Please ask for the whole of it again.',
			newer: 'It was made with a newer version of Komura. Update the app, then try again.',
			tooLarge: 'It is far too large for a routine and was not opened.',
			tooLong: 'It takes more than 90 minutes and cannot be opened. Please ask for shorter ones.',
			unsafe: 'Its texts hold hidden characters that disguise what is written. It was not opened.',
			unreadable: 'The file could not be read.',
			noLink: 'No link to a Komura routine was found. Please paste the whole link.',
			notWritten: 'The phone could not save it. Check its free space. The app will try again.'
		}
	},
	sheet: {
		from: (name) => `Made by: ${name}`,
		about: (minutes) => `about ${minutes} min`,
		plan: (plan) => capital(often(plan)),
		dose: (dose, only) =>
			[screens.common.dose(dose), only && screens.common.side(only), ...rests(dose)]
				.filter(Boolean)
				.join(', '),
		note: 'Notes',
		code: 'Point your phone’s camera at the code to be guided through these exercises by voice and sound (Komura).'
	}
};
