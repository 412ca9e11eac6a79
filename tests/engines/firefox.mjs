import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, start } from './helper.mjs';
import { marionette } from './marionette.mjs';
import { until } from './patience.mjs';

export const name = 'Firefox ESR';
export const needs = 'apt install firefox-esr';

/** A new profile: a free port for the remote control, Japanese, and no calls to the outside. */
const PREFERENCES = {
	'marionette.port': 0,
	'intl.accept_languages': 'ja',
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.safebrowsing.downloads.remote.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1'
};

const program = () => installed('firefox-esr');

export const present = () => program() !== undefined;

/** @returns {Promise<import('./session.mjs').Browser>} */
export async function launch() {
	const profile = mkdtempSync(join(tmpdir(), 'komura-firefox-'));
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(PREFERENCES)
			.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
			.join('')
	);
	const firefox = start(program() ?? '', [
		'--headless',
		'--no-remote',
		'--marionette',
		'--profile',
		profile
	]);
	/** @type {Awaited<ReturnType<typeof marionette>> | undefined} */
	let control;
	const close = async () => {
		control?.close();
		await firefox.end();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const { send } = (control = await marionette(await portIn(profile, firefox)));
		const { capabilities } = await send('WebDriver:NewSession');
		return {
			version: capabilities.browserVersion,
			async open(url) {
				await send('WebDriver:Navigate', { url });
			},
			async run(script, ...args) {
				return (await send('WebDriver:ExecuteScript', { script, args })).value;
			},
			async tap(element) {
				await send('WebDriver:ElementClick', { id: Object.values(element)[0] });
			},
			close
		};
	} catch (trouble) {
		await close();
		throw trouble;
	}
}

/**
 * Firefox picks a free port and writes it into its profile.
 * @param {string} profile
 * @param {ReturnType<typeof start>} firefox
 */
function portIn(profile, firefox) {
	const file = join(profile, 'MarionetteActivePort');
	return until('Firefox opens its remote control', () => {
		if (firefox.ended()) throw new Error(`Firefox ended: ${firefox.said().trim()}`);
		return (existsSync(file) && Number(readFileSync(file, 'utf8'))) || undefined;
	});
}
