import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from './display.mjs';
import { installed, start } from './helper.mjs';
import { until } from './patience.mjs';

export const name = 'WebKitGTK';
export const needs = 'apt install webkit2gtk-driver xvfb gstreamer1.0-plugins-good';

const LIBRARIES = '/usr/lib';
/** Without it WebKit reads no WAV file. */
const SOUND = 'gstreamer-1.0/libgstwavparse.so';

/** A file of a library package, below the folder of whichever machine this is. @param {string} path */
const library = (path) =>
	existsSync(LIBRARIES)
		? readdirSync(LIBRARIES)
				.map((folder) => join(LIBRARIES, folder, path))
				.find((file) => existsSync(file))
		: undefined;

export const present = () =>
	Boolean(installed('WebKitWebDriver') && installed('Xvfb') && library(SOUND));

/** @returns {Promise<import('./session.mjs').Browser>} */
export async function launch() {
	const home = mkdtempSync(join(tmpdir(), 'komura-webkit-'));
	const display = await openDisplay();
	const port = await freePort();
	const driver = start(installed('WebKitWebDriver') ?? '', [`--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: display.name,
			GDK_BACKEND: 'x11',
			HOME: home,
			NO_AT_BRIDGE: '1',
			XDG_CACHE_HOME: home,
			XDG_CONFIG_HOME: home,
			XDG_DATA_HOME: home
		}
	});
	const address = `http://127.0.0.1:${port}`;
	let session = '';
	const close = async () => {
		if (session) await send(session, 'DELETE').catch(() => undefined);
		await driver.end();
		await display.close();
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		await until('WebKitWebDriver answers', () => {
			if (driver.ended()) throw new Error(`WebKitWebDriver ended: ${driver.said().trim()}`);
			return send(`${address}/status`, 'GET').catch(() => undefined);
		});
		const { sessionId, capabilities } = await send(`${address}/session`, 'POST', {
			capabilities: {}
		});
		session = `${address}/session/${sessionId}`;
		return {
			version: capabilities.browserVersion,
			async open(url) {
				await send(`${session}/url`, 'POST', { url });
			},
			run: (script, ...args) => send(`${session}/execute/sync`, 'POST', { script, args }),
			async tap(element) {
				await send(`${session}/element/${Object.values(element)[0]}/click`, 'POST', {});
			},
			close
		};
	} catch (trouble) {
		await close();
		throw trouble;
	}
}

/**
 * One command of the WebDriver protocol. Source: www.w3.org/TR/webdriver2/
 * @param {string} address
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {object} [parameters]
 * @returns {Promise<any>}
 */
async function send(address, method, parameters) {
	const body = parameters && JSON.stringify(parameters);
	const response = await fetch(address, { method, ...(body ? { body } : {}) });
	const { value } = /** @type {{ value: any }} */ (await response.json());
	if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
	return value;
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => done(port));
		});
	});
}
