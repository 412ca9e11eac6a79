import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';

/** A server of its own for a journey that needs another build, or a build that changes. */
export async function host(folder: string, base = ''): Promise<{ home: string; stop: () => void }> {
	const port = await freePort();
	const server: ChildProcess = spawn(
		process.execPath,
		['scripts/serve.mjs', '--port', String(port)],
		{
			env: { ...process.env, BUILD_DIR: folder, BASE_PATH: base },
			stdio: ['ignore', 'pipe', 'inherit']
		}
	);
	if (server.stdout) await once(server.stdout, 'data');
	return {
		home: `http://localhost:${port}${base}/`,
		stop: () => {
			server.kill();
		}
	};
}

/** Builds the app for another place. */
export function build(folder: string, base: string): void {
	const { status, stderr } = spawnSync('npx', ['vite', 'build'], {
		env: { ...process.env, BUILD_DIR: folder, BASE_PATH: base },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(stderr);
}

async function freePort(): Promise<number> {
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}
