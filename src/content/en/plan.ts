import type { PlanWords } from '../plan-words.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const plan: PlanWords = {
	lead: 'Choose how often to do each routine. Only what comes from today on changes.',
	daily: 'Every day',
	weekly: (times) => (times === 1 ? 'Once a week' : `${times} times a week`),
	weekdays: 'Choose days',
	asNeeded: 'Only when I like',
	dayNames: DAYS.map((long) => ({ short: long.slice(0, 2), long })),
	howOften: (routine) => `How often: ${routine}`,
	which: (routine) => `Days for ${routine}`,
	weeksInARow: (weeks) => (weeks === 1 ? '1 week done' : `${weeks} weeks in a row`),
	showAll: 'Plan other routines too',
	rest: 'Time off',
	restLine:
		'When you are unwell or travelling. While you rest your days in a row neither grow nor shrink. You can add it afterwards too.',
	from: 'First day',
	to: 'Last day',
	toLine: 'Leave it empty if you do not know yet.',
	reason: 'Why',
	reasons: { ill: 'Unwell', travel: 'Travel', other: 'Other' },
	setRest: 'Take time off',
	badRest: 'The last day should come after the first.',
	span: (from, to) => (to ? `${from} to ${to}` : `From ${from}`),
	endRest: 'End it today',
	removeRest: 'Remove this',
	turns: 'When your day turns',
	turnsNote: 'What you do before this hour counts for the day before.',
	turn: (hour) => (hour === 0 ? 'Midnight' : `${hour} a.m.`),
	remind: 'Reminders',
	remindLine:
		'This app cannot ring by itself while it is closed. Instead it makes an entry for the calendar of your phone, which rings at the time you choose.',
	remindWhich: 'Routine',
	remindAt: 'Time',
	makeReminder: 'Make a calendar entry',
	remindNote: 'Open Komura and press “Start”.',
	remindIphone:
		'iPhone: choose “Calendar” on the screen that appears, then “Add All”. If it does not appear, choose “Save to Files” and open the entry in Files.',
	remindAndroid:
		'Android: choose “Calendar” on the screen that appears, then “Save”. If it does not appear, open the downloaded entry.',
	notKept: 'It could not be written to the phone. Please try again.'
};
