import type { SessionWords } from '../session-words.ts';

export const session: SessionWords = {
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
	}
};
