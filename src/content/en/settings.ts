import type { SettingsWords } from '../settings-words.ts';

export const settings: SettingsWords = {
	language: 'Language / ことば',
	languageAuto: 'Automatic',
	theme: 'Colours',
	themes: { auto: 'Automatic', light: 'Light', dark: 'Dark', night: 'Night' },
	themeNote: 'Automatic uses the night colours from 10 in the evening to 5 in the morning.',
	text: 'Text size',
	sound: 'Session sound',
	soundOn: 'On',
	soundOff: 'Off',
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
	habits: 'Daily habits checklist',
	habitsNote: 'Shown on Today. It does not count for your days in a row.',
	on: 'Show',
	off: 'Hide'
};
