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
		name: 'Komura',
		tagline: 'A few kind minutes for your legs, every day.',
		notMedical:
			'A gentle exercise timer and notebook for tired or cramp-prone legs. Not a medical device.',
		skipToContent: 'Skip to content'
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
		dose
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
	unfinished: {
		title: 'You have a session to finish',
		line: (routine, exercise) => `${routine}: from “${exercise}”`,
		go: 'Continue from here',
		end: 'Save what is done and end',
		ended: 'What you did is saved'
	},
	routines: { title: 'Routines', lead: 'Slowly, and only as far as is comfortable.' },
	routine: {
		blocks: 'What you will do',
		getReady: (seconds) => `${seconds} s to get ready`,
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
	player: {
		title: 'Session',
		opening: 'Getting ready…',
		tapToStart: 'Tap to begin',
		elsewhere: 'A session is running in another window.',
		takeOver: 'Continue in this window',
		gap: (at, lasted) => `It stood still at ${at}, for ${lasted}.`,
		didIt: 'I went on all the same',
		pause: 'Pause',
		resume: 'Continue',
		skip: 'Skip',
		back: 'Back',
		earlier: '10 seconds back',
		later: '10 seconds on',
		hurts: 'It hurts – stop',
		soundOn: 'Turn sound on',
		soundOff: 'Turn sound off',
		close: 'End',
		kind: {
			ready: 'Get ready',
			wait: 'Get ready',
			hold: 'Hold',
			relax: 'Relax',
			sideChange: 'Change legs',
			reps: 'Reps',
			rest: 'Rest',
			timed: 'Gently',
			breath: 'Breathe'
		},
		side: (side) => ({ left: 'Left leg', right: 'Right leg', both: 'Both legs' })[side],
		set: (set, sets, work) => `${work === 'hold' ? 'Hold' : 'Set'} ${set} of ${sets}`,
		reps: (rep, reps) => `${rep} of ${reps}`,
		next: (name) => `Next: ${name}`,
		last: 'This is the last one',
		paused: 'Paused',
		interrupted: 'Stopped',
		interruptedLine:
			'A call or another app stopped the sound. “Continue” goes on from a little earlier.',
		waiting: 'Tap when you are ready.',
		ready: 'Ready',
		screenMaySleep: 'Your screen may turn off by itself. The sound goes on.',
		needsScreen: 'Please keep the screen on. The sound stops when it turns off.',
		progress: (block, blocks) => `${block} of ${blocks}`
	},
	leaving: {
		title: 'End here?',
		line: 'What you have done is kept.',
		stay: 'Back to the session',
		end: 'Save and end'
	},
	pain: {
		title: 'Stopped',
		skip: 'Skip this exercise',
		end: 'That is all for today',
		goOn: 'The pain is gone, continue',
		gentler: 'Gentler, once more',
		where: 'Where does it hurt? (you need not answer)',
		wheres: {
			calf: 'Calf',
			thigh: 'Thigh',
			knee: 'Knee',
			foot: 'Foot or toes',
			back: 'Back or hip',
			other: 'Elsewhere'
		},
		how: 'What is it like?',
		hows: { sharp: 'Sharp', pull: 'Just a pull' }
	},
	finish: {
		title: 'Well done',
		partTitle: 'You did this much',
		partLine: 'What you did is saved.',
		picture: 'A person sitting with a cup of water',
		saving: 'Saving…',
		days: (days) => ({
			before: '',
			number: String(days),
			after: days === 1 ? ' day done' : ' days in a row'
		}),
		failed: 'Not saved yet',
		failedLine:
			'Please keep this page open. It tries again by itself. You can also keep the record as a file.',
		file: 'Keep as a file',
		done: 'Done'
	},
	settings: {
		title: 'Settings',
		language: 'Language / ことば',
		languageAuto: 'Automatic',
		theme: 'Colours',
		themes: { auto: 'Automatic', light: 'Light', dark: 'Dark', night: 'Night' },
		themeNote: 'Automatic uses the night colours from 10 in the evening to 5 in the morning.',
		text: 'Text size',
		sound: 'Session sound',
		soundOn: 'On',
		soundOff: 'Off',
		soundPage: 'Voice and sound',
		dataPage: 'Backup and moving',
		installPage: 'Put it on the home screen',
		planPage: 'Plan, rest and reminders',
		first: 'Which leg first',
		firstLeft: 'Left',
		firstRight: 'Right',
		motion: 'Motion',
		motions: { auto: 'Automatic', calm: 'Less motion' },
		look: 'The person in the pictures',
		hair: 'Hair style',
		hairs: { bun: 'Bun', short: 'Short' },
		hairColour: 'Hair colour',
		skin: 'Skin',
		hairColours: ['Grey', 'White', 'Brown', 'Black'],
		skins: ['Very light', 'Light', 'Medium', 'Dark', 'Very dark'],
		notKept: 'The setting could not be saved. You can use it now, but it will be gone next time.',
		about: 'About this app',
		body: 'About your body',
		health: 'Health and medicines',
		help: 'When to get help',
		habits: 'Daily habits checklist',
		habitsNote: 'Shown on Today. It does not count for your days in a row.',
		on: 'Show',
		off: 'Hide'
	},
	update: {
		line: 'A new version is ready',
		apply: 'Update',
		later: 'Later',
		waits: 'You can update after the session'
	},
	troubles: {
		noStore:
			'This phone does not let the app keep records. You can exercise, but nothing will be saved.',
		newerData: 'Your records belong to a newer version of the app and are safe. Please reopen it.',
		missing:
			'Earlier records cannot be found. If you have a backup, bring it back under Settings, “Backup and moving”.',
		noRecord: 'A record is not saved yet',
		unexpected: 'Something did not work. You can go on.',
		dismiss: 'Close'
	},
	error: {
		title: 'Page not found',
		line: 'The address may have changed, or have a typing mistake.',
		home: 'Go to Today'
	}
};
