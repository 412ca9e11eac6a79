import type { OwnWords } from '../own-words.ts';

export const own: OwnWords = {
	from: (name) => `Made by: ${name}`,
	caution: 'This exercise is not one of the app’s. If it hurts, stop and rest.',
	gone: 'This routine is not on this phone.',
	record: {
		record: (name) => `Record “${name}”`,
		line: 'Say the name in your own or your family’s voice. You will hear it in sessions, even with the screen off.',
		asking: 'Waiting for the microphone…',
		recording: 'Recording. Please say the name (up to 6 seconds).',
		stop: 'Stop recording',
		working: 'Tidying up…',
		done: 'Recorded.',
		hear: 'Listen',
		again: 'Record again',
		remove: 'Delete the recording',
		refused: 'The microphone could not be used. Allow it in your browser’s settings to record.',
		silent: 'No voice was heard. Please come a little closer and try again.',
		failed: 'The recording could not be saved.',
		cannot: 'This browser cannot record.'
	}
};
