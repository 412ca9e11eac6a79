// A static server that behaves like GitHub Pages: 301 to the slash of a folder, 404.html for what is not there.
// `node scripts/serve.mjs [--port 4173]`, with PORT, HOST, BASE_PATH and BUILD_DIR from the environment.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 4173;

/** @type {Record<string, string>} */
const TYPES = {
	'.bin': 'application/octet-stream',
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.mp3': 'audio/mpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wav': 'audio/wav',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};
const SQUEEZED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Every file of the build as it goes over the wire, read and compressed once. */
function shelf() {
	/** @type {Map<string, { mtime: number, body: Buffer, tag: string, br?: Promise<Buffer>, gz?: Promise<Buffer> }>} */
	const files = new Map();

	/** @param {string} file */
	function take(file) {
		const mtime = statSync(file).mtimeMs;
		let found = files.get(file);
		if (found?.mtime !== mtime) {
			const body = readFileSync(file);
			const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
			found = { mtime, body, tag };
			files.set(file, found);
		}
		return found;
	}

	/**
	 * @param {string} file
	 * @param {string} accepted
	 * @returns {Promise<{ body: Buffer, tag: string, encoding?: string }>}
	 */
	async function wire(file, accepted) {
		const found = take(file);
		const { body, tag } = found;
		if (!SQUEEZED.has(extname(file))) return { body, tag };
		if (/\bbr\b/.test(accepted)) {
			found.br ??= brotli(body, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: 11,
					[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
					[constants.BROTLI_PARAM_SIZE_HINT]: body.length
				}
			});
			return { body: await found.br, tag, encoding: 'br' };
		}
		if (/\bgzip\b/.test(accepted)) {
			found.gz ??= gzipped(body, { level: 9 });
			return { body: await found.gz, tag, encoding: 'gzip' };
		}
		return { body, tag };
	}

	return wire;
}

/** @param {string} root */
function* filesIn(root) {
	for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
		if (entry.isFile()) yield join(entry.parentPath ?? entry.path, entry.name);
}

/**
 * Serves a built app until `close` is called.
 * @param {{ root?: string, base?: string, port?: number, host?: string, next?: boolean }} [options]
 *   `port` 0 takes any free one; `next` tries the following ports when the wanted one is taken.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
	root = process.env.BUILD_DIR ?? 'build',
	base = process.env.BASE_PATH ?? '',
	port = DEFAULT_PORT,
	host = process.env.HOST ?? '127.0.0.1',
	next = false
} = {}) {
	const folder = resolve(HOME, root);
	if (!existsSync(join(folder, '404.html')))
		throw new Error(`Nothing is built in ${folder}: run \`npm run build\` first.`);
	const wire = shelf();

	/** @type {import('node:http').RequestListener} */
	async function answer(request, response) {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		/** @param {number} status @param {string} location */
		const send = (status, location) => response.writeHead(status, { location }).end();
		let path;
		try {
			path = decodeURIComponent(pathname);
		} catch {
			return response.writeHead(400).end();
		}
		if (base && path === base) return send(301, `${base}/${search}`);
		if (base && !path.startsWith(`${base}/`))
			return response.writeHead(404).end('outside of the base');
		let file = join(folder, path.slice(base.length));
		if (path.includes('\0') || !`${file}${sep}`.startsWith(folder + sep))
			return response.writeHead(400).end();

		let status = 200;
		if (existsSync(file) && statSync(file).isDirectory()) {
			if (!path.endsWith('/')) return send(301, `${pathname}/${search}`);
			file = join(file, 'index.html');
		}
		if (!existsSync(file) || statSync(file).isDirectory()) {
			file = join(folder, '404.html');
			status = 404;
		}

		const { body, tag, encoding } = await wire(file, String(request.headers['accept-encoding']));
		/** @type {import('node:http').OutgoingHttpHeaders} */
		const headers = {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			// what bears its content in its name is never asked about again
			...(path.includes('/immutable/') && status === 200
				? { 'cache-control': 'public, max-age=31536000, immutable' }
				: { 'cache-control': 'no-cache', etag: tag }),
			vary: 'accept-encoding'
		};
		if (status === 200 && request.headers['if-none-match'] === tag)
			return response.writeHead(304, headers).end();
		if (encoding) headers['content-encoding'] = encoding;
		else headers['accept-ranges'] = 'bytes';

		// sound is asked for in pieces
		const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
		let part = body;
		if (status === 200 && !encoding && range) {
			const from = Number(range[1]);
			const to = range[2] ? Math.min(Number(range[2]), body.length - 1) : body.length - 1;
			if (from > to)
				return response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
			headers['content-range'] = `bytes ${from}-${to}/${body.length}`;
			part = body.subarray(from, to + 1);
			status = 206;
		}
		headers['content-length'] = part.length;
		response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : part);
	}

	const server = createServer(answer);
	// a connection stays as long as its browser wants it
	server.keepAliveTimeout = 0;
	for (let wanted = port; ; wanted++) {
		/** @type {NodeJS.ErrnoException | undefined} */
		const trouble = await new Promise((done) => {
			server.once('error', done);
			server.listen(wanted, host, () => {
				server.removeListener('error', done);
				done(undefined);
			});
		});
		if (!trouble) break;
		if (trouble.code === 'EADDRINUSE' && next && wanted < port + 100) continue;
		throw trouble.code === 'EADDRINUSE' ? new Error(`Port ${wanted} is taken.`) : trouble;
	}
	const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;

	let open = true;
	void (async () => {
		for (const file of filesIn(folder)) if (open) await wire(file, 'br').catch(() => undefined);
	})();

	return {
		url: `http://localhost:${taken}${base}/`,
		port: taken,
		close: () =>
			new Promise((done) => {
				open = false;
				server.close(() => {
					done();
				});
				server.closeAllConnections();
			})
	};
}

/**
 * The port asked for by `--port` or PORT; otherwise the usual one, or the next that is free.
 * @param {string[]} words
 */
export function portFrom(words) {
	const at = words.findIndex((word) => /^(--port|-p)(=|$)/.test(word));
	const asked = at < 0 ? process.env.PORT : (words[at]?.split('=')[1] ?? words[at + 1]);
	if (asked === undefined || asked === '') return { port: DEFAULT_PORT, next: true };
	if (!/^\d+$/.test(asked) || Number(asked) > 65535) throw new Error(`Not a port: ${asked}`);
	return { port: Number(asked), next: false };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		const { url } = await serve(portFrom(process.argv.slice(2)));
		console.log(url);
	} catch (trouble) {
		console.error(trouble instanceof Error ? trouble.message : trouble);
		process.exit(1);
	}
}
