import type { CrampWords } from '../cramp-words.ts';
import { diary } from './diary.ts';
import { quadStretchSideLying } from './exercises/quad-stretch-side-lying.ts';
import { firstAid, firstAidChanges } from './first-aid.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

const [, kneeStraight = '', , toesToShin = ''] = firstAid['fa-knee-area'].steps;

const lengthOf = (seconds: number): string =>
	seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

export const cramp: CrampWords = {
	flows: firstAid,
	changes: firstAidChanges,
	instead: {
		kneeStraight,
		toesToShin,
		sideLying: quadStretchSideLying.start,
		smallBend: firstAidChanges.sideLyingSmallBend
	},
	calming: { night: phrases.night, day: phrases.breathe },
	notices,
	urgent: { tenMinutes: rules['UR-10MIN'], leg: rules['UR-LEG'] },
	sites: diary.values.site,
	sides: diary.values.side,
	screen: {
		title: 'Where is the cramp?',
		lead: 'Tap it. Help starts at once.',
		tiles: {
			'fa-calf': 'Calf',
			'fa-back-thigh': 'Back of thigh',
			'fa-front-thigh': 'Front of thigh',
			'fa-foot-toes': 'Foot or toes',
			'fa-knee-area': 'Around the knee'
		},
		mostCommon: 'Most common',
		justLog: 'Just log it',
		close: 'Close',
		usualColours: 'Use normal colours',
		dim: 'Dim the screen',
		soundOn: 'Sound on',
		soundOff: 'Sound off',
		noSound: 'There is no sound. Follow the words on the screen.',
		needsScreen: 'For the sound, please leave the screen on.',
		maySleep: 'The voice goes on even if the screen turns off.',
		stretch: (place, loop, loops) => `${place} · ${loop} of ${loops}`,
		standing: (place) => `${place} · standing`,
		breatheIn: 'Breathe in…',
		breatheOut: 'Breathe out…',
		passed: 'Time since the start',
		secondsLeft: (seconds) => `${seconds} s left`,
		whichLeg: 'Which leg?',
		eased: 'It has eased',
		still: 'Still hurts → next way',
		standWarning: 'Sit a few seconds first. Hold a chair.',
		stand: 'Try standing',
		stay: 'Not standing, still hurts',
		next: 'Next',
		back: 'It hurts again → stretch',
		warmed: 'I warmed it',
		cooled: 'I cooled it',
		help: 'See when to get help',
		saved: 'Saved',
		saving: 'Saving',
		notSaved: 'Not saved yet. The app keeps trying.',
		savedLine: 'What happened so far is already kept.',
		entry: (time, place, seconds) =>
			seconds === undefined ? `${time} ${place}` : `${time} ${place} · ${lengthOf(seconds)}`,
		where: 'Where',
		side: 'Which leg?',
		remove: 'A mistake → remove it',
		removed: 'Removed',
		bringBack: 'Bring it back',
		urgentTitle: 'Please contact a doctor'
	}
};
