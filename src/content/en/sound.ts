import type { SoundWords } from '../sound-words.ts';

export const sound: SoundWords = {
	voice: 'Spoken guide',
	amounts: { off: 'None', few: 'A little', all: 'All' },
	amountNote: '“A little” speaks only names, changes of side and endings.',
	voiceLevel: 'Loudness of the voice',
	toneLevel: 'Loudness of the tones',
	levels: { 1: 'Soft', 2: 'Middle', 3: 'Full' },
	test: 'Test the sound',
	stop: 'Stop',
	testing: 'Can you hear it?',
	noSound: 'The sound could not be played. Please press once more.',
	hints: [
		'If you hear nothing, turn the phone up with its own volume buttons.',
		'See whether earphones or a speaker are still connected by Bluetooth.',
		'If the phone is silenced by its switch, turn that off and try again.'
	],
	over: 'Together with music',
	overs: { alone: 'Session sound only', music: 'Over my music' },
	overNote:
		'Over music, the screen has to stay on, and a silenced phone stays silent. To listen with the screen off, choose “Session sound only”.',
	buzz: 'Vibrate with the signals',
	flash: 'Show the signals in colour',
	flashNote: 'For people who do not hear well: the screen changes colour slowly with each signal.',
	on: 'Yes',
	off: 'No',
	file: {
		title: 'Keep as a sound file',
		note: 'Puts the voice and signals of this routine into one sound file, to play on any music player.',
		save: 'Make the file',
		making: 'Making it…',
		failed: 'The file could not be made. Please try again.'
	}
};
