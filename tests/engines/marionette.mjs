import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * Firefox's own remote control: JSON arrays over TCP, each with its length in bytes in front.
 * Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 * @param {number} port
 */
export async function marionette(port) {
	const socket = connect(port, '127.0.0.1');
	let buffered = Buffer.alloc(0);
	let last = 0;
	/** @type {Map<number, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
	const waiting = new Map();

	/** @returns {any} */
	function message() {
		const colon = buffered.indexOf(':');
		if (colon < 0) return undefined;
		const start = colon + 1;
		const end = start + Number(buffered.toString('latin1', 0, colon));
		if (buffered.length < end) return undefined;
		const text = buffered.toString('utf8', start, end);
		buffered = buffered.subarray(end);
		return JSON.parse(text);
	}

	/** @param {any} answer */
	function take(answer) {
		// the greeting is no array
		if (!Array.isArray(answer)) return;
		const [, id, error, result] = answer;
		const asked = waiting.get(id);
		waiting.delete(id);
		if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
		else asked?.resolve(result);
	}

	socket.on('data', (/** @type {Buffer} */ bytes) => {
		buffered = Buffer.concat([buffered, bytes]);
		for (let next = message(); next !== undefined; next = message()) take(next);
	});
	socket.on('close', () => {
		for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
		waiting.clear();
	});
	await once(socket, 'connect');
	socket.on('error', () => socket.destroy());

	return {
		/**
		 * @param {string} command e.g. WebDriver:Navigate
		 * @param {object} [parameters]
		 * @returns {Promise<any>}
		 */
		send(command, parameters = {}) {
			const id = ++last;
			const text = JSON.stringify([0, id, command, parameters]);
			return new Promise((resolve, reject) => {
				waiting.set(id, { resolve, reject });
				socket.write(`${Buffer.byteLength(text)}:${text}`);
			});
		},
		close: () => socket.destroy()
	};
}
