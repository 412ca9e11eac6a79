import { partsOf, weekdayOf } from '#core/day.ts';
import type { Dose } from '#core/dose.ts';
import type { Screens } from '../screens.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const length = (seconds: number): string => {
	const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
	if (minutes === 0) return `${rest} s`;
	return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
};

function dose(dose: Dose): string {
	const each = dose.kind !== 'breath' && dose.sides === 2 ? ', each side' : '';
	switch (dose.kind) {
		case 'hold':
			return `${length(dose.hold)} × ${dose.reps}${each}`;
		case 'reps':
			return `${dose.reps} reps${dose.sets > 1 ? ` × ${dose.sets} sets` : ''}${each}`;
		case 'timed':
			return `${length(dose.duration)}${each}`;
		case 'breath':
			return `${dose.cycles} breaths`;
	}
}

export const screens: Screens = {
	app: {
		name: 'Komura'
	},
	tabs: {
		label: 'Menu',
		today: 'Today',
		diary: 'Diary',
		progress: 'Progress',
		exercises: 'Exercises'
	},
	common: {
		close: 'Close',
		cancel: 'Cancel',
		start: 'Start',
		back: 'Back',
		retry: 'Try again',
		about: (minutes) => `about ${minutes} min`,
		clock: length,
		dose,
		side: (side) => ({ left: 'Left leg', right: 'Right leg', both: 'Both legs' })[side]
	},
	today: {
		title: 'Today',
		date(day) {
			const { month, date } = partsOf(day);
			return `${WEEKDAYS[weekdayOf(day)] ?? ''}, ${MONTHS[month - 1] ?? ''} ${date}`;
		},
		greeting(hour) {
			if (hour < 4) return 'Before you sleep';
			if (hour < 12) return 'Good morning';
			return hour < 18 ? 'Good afternoon' : 'Good evening';
		},
		blocks: (count, minutes) => `${count} exercise${count === 1 ? '' : 's'} · about ${minutes} min`,
		streakNone: 'A few minutes today is a start',
		streak: (days) => ({
			before: '',
			number: String(days),
			after: days === 1 ? ' day done' : ' days in a row'
		}),
		streakWeeks: (weeks) => ({
			before: '',
			number: String(weeks),
			after: weeks === 1 ? ' week done' : ' weeks in a row'
		}),
		thisWeek: (done, times) => `${done} of ${times} this week`,
		weekdays: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
		dayDone: 'done',
		dayOpen: 'still open',
		dayRest: 'rest',
		dayPaused: 'Break',
		doneTitle: 'Done for today',
		doneLine: 'Well done. Now have a good rest.',
		doAnother: 'Do another',
		more: 'More routines',
		restedPicture: 'A person sitting with a cup of water',
		nothing: 'Rest from exercise today',
		help: 'See when to get help',
		ask: 'Open and check',
		welcome: 'Before you begin',
		testSound: 'Test the sound',
		questions: 'Answer 4 questions',
		later: 'Close',
		comingBack: 'Welcome back. One small set is enough.',
		habits: 'Today’s habits',
		chooseHabits: 'Choose habits and see sources',
		cramp: 'Cramp right now – get relief'
	},
	routines: { title: 'Routines', lead: 'Slowly, and only as far as is comfortable.' },
	routine: {
		blocks: 'What you will do',
		waits: 'Waits until you tap',
		note: 'Please note',
		target: 'What it is for',
		tools: 'What you need',
		noTools: 'Nothing is needed',
		sources: 'Where it comes from',
		allSources: 'See the sources',
		changed: 'Changed to fit you',
		agreed: 'I have agreed this with them',
		notYet: 'Not yet',
		help: 'When to get help',
		body: 'Change what you told about your body'
	},
	settings: {
		title: 'Settings',
		soundPage: 'Voice and sound',
		dataPage: 'Backup and moving',
		installPage: 'Put it on the home screen',
		planPage: 'Plan, rest and reminders',
		notKept: 'The setting could not be saved. You can use it now, but it will be gone next time.',
		about: 'About this app',
		body: 'About your body',
		health: 'Health and medicines',
		help: 'When to get help'
	},
	troubles: {
		noStore:
			'This phone does not let the app keep records. You can exercise, but nothing will be saved.',
		newerData: 'Your records belong to a newer version of the app and are safe. Please reopen it.',
		missing:
			'Earlier records cannot be found. If you have a backup, bring it back under Settings, “Backup and moving”.',
		unexpected: 'Something did not work. You can go on.',
		dismiss: 'Close'
	},
	error: {
		title: 'Page not found',
		line: 'The address may have changed, or have a typing mistake.',
		home: 'Go to Today'
	}
};
