// A sound server of our own with one output that nobody hears, and a recorder of what is played on it.
import {
	closeSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installed, start } from '../../tests/engines/helper.mjs';
import { until } from '../../tests/engines/patience.mjs';

export const needs = 'apt install pulseaudio pulseaudio-utils';
export const present = () => Boolean(installed('pulseaudio') && installed('parec'));

/** Samples a second of the output; a whole multiple of the track's own rate. */
export const HEARD_RATE = 48_000;
const CHANNELS = 2;
const FRAME = 2 * CHANNELS;
const FORM = `rate=${HEARD_RATE} format=s16le channels=${CHANNELS}`;
/** What is under way when the recorder is told to stop still arrives. */
const TAIL = 1_500;

/** Ends with the process at the latest, however that ends. */
export async function openSink() {
	const home = mkdtempSync(join(tmpdir(), 'komura-sound-'));
	const socket = join(home, 'native');
	const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home };
	delete env.PULSE_SERVER;
	// the browser plays at the server's rate, whatever that of its output is
	const settings = join(home, 'daemon.conf');
	writeFileSync(settings, `default-sample-rate = ${HEARD_RATE}\n`);
	const server = start(
		installed('pulseaudio') ?? '',
		[
			'--system=false',
			'--daemonize=no',
			'--exit-idle-time=-1',
			'--disallow-exit',
			'--use-pid-file=no',
			'--log-level=error',
			'-n',
			`--load=module-null-sink sink_name=bench ${FORM}`,
			`--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`
		],
		{ env: { ...env, PULSE_CONFIG: settings } }
	);
	const remember = () => {
		void server.end();
		rmSync(home, { recursive: true, force: true });
	};
	process.once('exit', remember);
	const listening = { ...env, PULSE_SERVER: `unix:${socket}`, PULSE_SINK: 'bench' };

	await until('PulseAudio listens', async () => {
		if (server.ended()) throw new Error(`PulseAudio ended: ${server.said().trim()}`);
		const line = connect(socket);
		const answered = await once(line, 'connect').catch(() => undefined);
		line.destroy();
		return answered;
	});

	/** Records until told to stop. */
	async function record() {
		const file = join(home, 'heard.raw');
		const heard = openSync(file, 'w');
		const recorder = start(
			installed('parec') ?? '',
			[
				'--device=bench.monitor',
				'--raw',
				'--latency-msec=100',
				...FORM.split(' ').map((word) => `--${word}`)
			],
			{ env: listening, stdio: ['ignore', heard, 'pipe'] }
		);
		closeSync(heard);
		const kill = () => void recorder.end();
		process.once('exit', kill);
		await until('the recorder records', () => {
			if (server.ended()) throw new Error(`PulseAudio ended: ${server.said().trim()}`);
			if (recorder.ended()) throw new Error(`parec ended: ${recorder.said().trim()}`);
			return statSync(file).size > 0 || undefined;
		});
		return {
			/** One channel of all that was heard; both are the same. */
			async stop() {
				await wait(TAIL);
				if (recorder.ended()) throw new Error(`parec ended early: ${recorder.said().trim()}`);
				await recorder.end();
				process.removeListener('exit', kill);
				const bytes = readFileSync(file);
				return Float32Array.from(
					{ length: Math.floor(bytes.length / FRAME) },
					(_, i) => bytes.readInt16LE(i * FRAME) / 32_768
				);
			}
		};
	}

	return {
		/** The surroundings of a program that is to play here. */
		env: listening,
		record,
		async close() {
			await server.end();
			process.removeListener('exit', remember);
			rmSync(home, { recursive: true, force: true });
		}
	};
}
