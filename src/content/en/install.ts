import type { InstallWords } from '../install-words.ts';

export const install: InstallWords = {
	title: 'Put it on the home screen',
	why: 'On the home screen it opens with one tap, without a signal and in the middle of the night. Your records are safer too.',
	offer: 'Put Komura on your home screen? Then it opens with one tap, even at night.',
	see: 'See how',
	later: 'Later',
	button: 'Put on the home screen',
	installed: 'It is there already.',
	refused: 'It was not put there. You can do it here at any time.',
	iphone: [
		{ icon: 'share', text: 'Open this page in Safari and tap Share at the bottom.' },
		{ icon: 'plus', text: 'Scroll down and tap “Add to Home Screen”.' },
		{ text: 'Tap “Add” at the top right.' },
		{ icon: 'home', text: 'From now on, open Komura from the home screen.' }
	],
	android: [
		{ icon: 'more', text: 'Tap the three dots at the top right of the browser.' },
		{ icon: 'plus', text: 'Tap “Add to Home screen” or “Install app”.' },
		{ icon: 'home', text: 'From now on, open Komura from the home screen.' }
	],
	firefox: [
		{ icon: 'more', text: 'Tap the three dots in Firefox.' },
		{ icon: 'plus', text: 'Tap “Add to Home screen”.' },
		{ icon: 'home', text: 'From now on, open Komura from the home screen.' }
	],
	other: [
		{ icon: 'more', text: 'Open the menu of your browser.' },
		{ icon: 'plus', text: 'Choose “Install” or “Add to Home screen”.' }
	],
	iphoneFirst:
		'On iPhone and iPad the records kept in Safari and those of the app on the home screen are separate. Please put it there before you begin.',
	move: 'If you have records in Safari already, make a backup file there and open it in the app on the home screen.',
	data: 'Make or bring back a backup'
};
