import { chromium } from '@playwright/test';

/**
 * A browser that does nothing of its own, and ends with this process.
 * @param {string} executablePath
 * @param {import('@playwright/test').LaunchOptions} [options]
 */
export const launch = (executablePath, { args = [], ...options } = {}) =>
	chromium.launch({
		executablePath,
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		...options,
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-quic',
			'--disable-sync',
			...args
		]
	});
