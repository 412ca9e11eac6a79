import { installed, start } from './helper.mjs';
import { until } from './patience.mjs';

/** A screen that nobody sees, for a browser that wants one. It picks its own free number. */
export async function openDisplay() {
	const server = start(installed('Xvfb') ?? '', [
		'-displayfd',
		'3',
		'-screen',
		'0',
		'1024x900x24',
		'-nolisten',
		'tcp'
	]);
	let number = '';
	server.note.on('data', (/** @type {Buffer} */ text) => (number += text.toString()));
	await until('Xvfb opens a display', () => {
		if (server.ended()) throw new Error(`Xvfb ended: ${server.said().trim()}`);
		return number.includes('\n') || undefined;
	});
	return { name: `:${number.trim()}`, close: server.end };
}
