import type { Track } from '#core/ports.ts';
import { contextEngine } from './context-engine.ts';
import { elementEngine } from './element-engine.ts';
import type { Engine } from './engine.ts';
import { renderWav } from './rendering.ts';

/** The session's sound: the element where it plays, the AudioContext where it will not. */
export function openTrack(): Track {
	let engine: Engine = elementEngine();
	let wav: Blob | undefined;
	let interrupted: () => void = () => undefined;
	const tellInterrupted = () => {
		interrupted();
	};
	engine.onInterrupted(tellInterrupted);

	/** The last rung: keeps the place and never goes back to the element in this page. */
	async function fallBack(): Promise<boolean> {
		if (!wav || engine.kind === 'context') return false;
		const at = engine.position();
		engine.unload();
		engine = contextEngine();
		engine.onInterrupted(tellInterrupted);
		engine.unlock();
		await engine.load(wav, at);
		return engine.play();
	}

	return {
		unlock() {
			engine.unlock();
		},
		async load(plan, at) {
			wav = await renderWav(plan);
			try {
				await engine.load(wav, at);
			} catch {
				const next = contextEngine();
				next.onInterrupted(tellInterrupted);
				engine.unload();
				engine = next;
				await engine.load(wav, at);
			}
		},
		async play() {
			if (await engine.play()) return true;
			// a refusal for want of a tap is answered by a tap; a sound that stands still is not
			if (!navigator.userActivation.isActive) return false;
			if (wav && engine.kind === 'element') {
				await engine.load(wav, engine.position()).catch(() => undefined);
				if (await engine.play()) return true;
			}
			return fallBack();
		},
		pause() {
			engine.pause();
		},
		seek(to) {
			engine.seek(to);
		},
		position: () => engine.position(),
		engine: () => engine.kind,
		onInterrupted(tell) {
			interrupted = tell;
			return () => {
				interrupted = () => undefined;
			};
		},
		unload() {
			engine.unload();
			wav = undefined;
		}
	};
}
