import type { FirstNotices } from '../words.ts';

/** The exact texts that the first screen shows, apart from the others so that they come with it. */
export const firstNotices: FirstNotices = {
	'T-NOTICE-GENERAL':
		'This app helps you exercise and keep notes. It cannot diagnose or treat illness. If you are worried about your body, please see a doctor.',
	'T-PRECHECK':
		'Do you feel well today? If a leg is suddenly swollen, hot or very painful, or you feel dizzy, rest today.',
	'T-PRIVACY': 'Your notes stay on this device.'
};
