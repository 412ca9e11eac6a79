import { partsOf } from '#core/day.ts';
import type { HealthWords } from '../health-words.ts';
import { diary } from './diary.ts';
import { flags } from './flags.ts';
import { notices } from './notices.ts';
import { rules } from './rules.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const health: HealthWords = {
	title: 'Health and medicines',
	lead: 'Fill in only what you like. It goes on the sheet for your doctor, and is looked at when you check your notes. What you choose is saved at once.',
	privacy: notices['T-PRIVACY'],
	notKept:
		'It could not be saved on this device. You can go on, but it will be as before next time.',
	clear: 'Clear the answer',
	undo: 'Undo',
	date(day) {
		const { year, month, date } = partsOf(day);
		return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
	},
	otherHistory: 'Other conditions, in your own words',
	mind: 'Mind this in exercises too?',
	mindLine: 'If you tick one, exercises change as it says. If you do not, nothing changes.',
	addMedicine: 'Add a medicine',
	editMedicine: 'Medicine',
	noMedicines: 'None noted yet.',
	medicineName: 'Name of the medicine',
	medicineNameLine: 'As it is written on the packet.',
	startedOn: 'Taken since',
	since: (day) => `since ${day}`,
	tag: 'Kind of medicine',
	removeMedicine: 'Delete this medicine',
	removedMedicine: (name) => `“${name}” was deleted`,
	done: 'Done',
	weeks: 'Which week of pregnancy?',
	weeksLine: '4 to 42',
	who: 'With whom?',
	agreedOn: 'Agreed on',
	hold: 'Length of a stretch (seconds)',
	holdLine: '10 to 60',
	reps: 'How many times',
	repsLine: '1 to 5',
	perWeek: 'Days a week',
	perWeekLine: '1 to 7',
	removePlan: 'Delete this agreement',
	removedPlan: 'The agreement was deleted',
	notAsked: 'None yet. “I asked about it” on “When to get help” puts it here.',
	removeAsked: 'Delete this',
	removedAsked: 'Deleted',
	openHelp: 'When to get help',
	forget: 'Delete everything on this page',
	forgetLine:
		'Deletes age, conditions, medicines, pregnancy, what was agreed, and what you asked about. Your notes of cramps and exercises stay.',
	forgetSure: 'Yes, delete all of it',
	forgotten: 'Everything on this page was deleted',
	diary,
	flags,
	rules,
	notices
};
