// The sentences to say, straight from the words of the app.
import { createServer } from 'vite';

/** Runs `work` with a loader for the app's own modules, e.g. `load('#core/render.ts')`. */
export async function withApp(work) {
	const vite = await createServer({
		configFile: false,
		logLevel: 'error',
		server: { middlewareMode: true },
		appType: 'custom'
	});
	try {
		return await work((path) => vite.ssrLoadModule(path.replace(/^#/, '/src/')));
	} finally {
		await vite.close();
	}
}

/** @returns {Promise<readonly string[]>} all that a language can say, see `src/content/voice-lines.ts` */
export async function linesOf(load, code) {
	const { voiceLines } = await load('#content/voice-lines.ts');
	const { libraries } = await load('#content/library.ts');
	const { cramp } = await load(`#content/${code}/cramp.ts`);
	return voiceLines(await libraries[code](), cramp, code);
}
