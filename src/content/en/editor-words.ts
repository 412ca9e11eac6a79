import type { EditorWords } from '../editor-words.ts';

export const editorWords: EditorWords = {
	list: {
		mine: 'Your own routines',
		none: 'Your physiotherapist’s handout, or an order of your own, can become a guided session.',
		make: 'Make your own',
		ours: 'Routines that come with the app',
		goOn: (name) => (name ? `Go on editing: ${name}` : 'Go on editing'),
		draftLine: 'Not saved yet'
	},
	begin: {
		title: 'Make your own routine',
		lead: 'You can change it again at any time.',
		empty: 'Start with nothing',
		emptyLine: 'Choose one exercise after another',
		text: 'Paste text',
		textLine: 'Type or copy what your handout says',
		open: 'Open a file or a link',
		openLine: 'When someone gave you one',
		handout: 'Make a handout',
		handoutLine: 'For physiotherapists',
		copy: 'Duplicate one of the app’s and edit it',
		copyLine: 'The app’s own stays as it is.',
		copyOf: (name) => `${name} (mine)`
	},
	page: {
		edit: 'Edit',
		goOn: 'Go on editing',
		copyAndEdit: 'Duplicate and edit',
		share: 'Share',
		asText: 'Show as text',
		names: 'Recorded names',
		plan: 'Plan',
		remove: 'Delete this routine',
		removed: 'Deleted. What you did with it stays in your records.',
		bringBack: 'Undo'
	},
	edit: {
		title: 'Edit routine',
		newTitle: 'New routine',
		name: 'Name of the routine',
		from: 'Made by',
		fromNote: 'For example your clinic or physiotherapist. You may leave it empty.',
		note: 'Notes for the whole routine',
		noteNote: 'What you were told, and what to mind.',
		about: 'Plan, notes and who made it',
		blocks: 'What you will do',
		noBlocks: 'Nothing here yet. Add an exercise with the button below.',
		add: 'Add an exercise',
		total: (about, exactly) => `In all ${about} (${exactly})`,
		place: (number) => `Number ${number}`,
		up: (number) => `Move number ${number} up`,
		down: (number) => `Move number ${number} down`,
		drag: 'Drag to move',
		moved: (name, number) => `${name} is now number ${number}`,
		open: 'Edit',
		close: 'Close',
		undo: 'Undo',
		redo: 'Redo',
		remove: 'Take this out',
		removed: (name) => `Taken out: ${name}`,
		tryIt: 'Try just this',
		save: 'Save',
		discard: 'Discard changes',
		discarded: 'Changes discarded.',
		takeBack: 'Undo',
		gone: 'This routine is not on this phone.',
		goneTo: 'To the routines',
		draftKept: 'You can close this and go on later.',
		draftLost: 'This phone cannot keep drafts. Press “Save” before you close this.',
		notSaved: 'It could not be written to the phone. Please try again.',
		empty: 'Add at least one exercise to save.',
		tooLong: 'It takes more than 90 minutes. Make it shorter to save.',
		unnamed: { routine: 'My routine', exercise: 'Unnamed exercise' }
	},
	block: {
		usual: 'Usual amounts',
		presetOwn: 'Your own amount',
		presetDefault: 'Usual',
		kind: 'How',
		kinds: { hold: 'Hold', reps: 'Reps', timed: 'Time', breath: 'Breaths' },
		legs: 'Which leg',
		legNames: {
			together: 'Both together',
			each: 'Each in turn',
			left: 'Left only',
			right: 'Right only'
		},
		fields: {
			hold: 'Hold for',
			relax: 'Relax for',
			reps: 'Reps',
			sets: 'Sets',
			rest: 'Rest between sets',
			duration: 'Time',
			cycles: 'Breaths',
			sideChange: 'Time to change legs',
			ready: 'Time to get ready'
		},
		holds: 'Times',
		phase: (name, number) => (name ? `Length of “${name}”` : `Length of move ${number}`),
		breathPhases: ['In', 'Out'],
		seconds: (value) => {
			const minutes = Math.floor(value / 60);
			const rest = value % 60;
			if (minutes === 0) return `${value} s`;
			return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
		},
		count: (value) => `${value} ×`,
		sets: (value) => (value === 1 ? '1 set' : `${value} sets`),
		less: (what) => `Less: ${what}`,
		more: (what) => `More: ${what}`,
		wait: 'Wait until I tap the screen',
		note: 'Note for this exercise',
		noteNote: 'Shown during the session.',
		unusual: (unusual) => {
			switch (unusual.what) {
				case 'shortHold':
					return `Holds are usually 5 to 60 seconds (now ${unusual.seconds}).`;
				case 'longHold':
					return `Holds are usually 60 seconds at most (now ${unusual.seconds}). Please check that this is what you were told.`;
				case 'manyHolds':
					return `Holds are usually done 10 times at most (now ${unusual.reps}). Please check that this is what you were told.`;
				case 'noReady':
					return 'There is no time to get ready. A moment to get into position is safer.';
			}
		}
	},
	own: {
		name: 'Name of the exercise',
		steps: 'How to do it',
		stepsNote: 'One step a line. Shown during the session.',
		picture: 'Picture',
		pictures: { none: 'None', pose: 'One of the app’s', photo: 'Photo' },
		pose: 'Which picture',
		photo: 'Choose a photo',
		otherPhoto: 'Choose another photo',
		photoNote:
			'It is made small and stays on this phone, without its place and camera. A link to share has no photos.',
		photoAlt: 'The photo you chose',
		working: 'Making it small…',
		failed: 'This photo could not be used. Please try another.'
	},
	text: {
		title: 'Paste text',
		lead: 'One exercise a line, in English or Japanese.',
		field: 'Text of the routine',
		example: 'Try an example',
		exampleText:
			'Knee rehab\ntwice a week\n\ncalf wall stretch 10s x3 each side\ntoe grips 30 reps\n3 x 10 heel raises, rest 30s\nhamstring stretch 30 s x 2, left leg only\nfoot bath 10 min',
		read: 'What was understood',
		nothing: 'Write above, and what was understood appears here.',
		found: (blocks, unread) => {
			const some = blocks === 1 ? '1 exercise' : `${blocks} exercises`;
			if (unread === 0) return some;
			return `${some}, ${unread === 1 ? '1 line' : `${unread} lines`} not understood`;
		},
		line: (number) => `Line ${number}`,
		unreadMark: 'not understood',
		edit: 'Go on with this',
		editNote: 'You can change amounts and order on the next screen.',
		nothingToEdit: 'Once one exercise is understood, you can go on.',
		copy: 'Copy',
		copied: 'Copied.',
		notCopied: 'It could not be copied. Press long on the text to copy it.',
		leftOut: 'Notes, steps and pictures are not part of the text.',
		clear: 'Clear'
	},
	add: {
		title: 'Choose an exercise to add',
		own: 'Write one of your own',
		ownNamed: (name) => `Add “${name}” as your own exercise`
	}
};
