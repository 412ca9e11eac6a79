import type { Track } from '#core/ports.ts';
import type { Millis } from '#core/time.ts';
import { withoutSpare, type SoundPlan } from '#core/track.ts';
import { contextEngine } from './context-engine.ts';
import { elementEngine } from './element-engine.ts';
import type { Engine } from './engine.ts';
import { mayHold, mustHold } from './must-hold.ts';
import { renderer } from './rendering.ts';

/**
 * The session's sound: the element where it plays, the AudioContext where it will not, or where the person wants
 * their music to go on.
 */
export function openTrack(base: string): Track {
	const render = renderer(base);
	const wavOf = (whole: SoundPlan) => render.wav(mayHold() ? whole : withoutSpare(whole));
	const element = elementEngine();
	let engine: Engine = element;
	let plan: SoundPlan | undefined;
	let wav: Blob | undefined;
	/** The loading that was asked for last; what comes of an older one is not wanted any more. */
	let loading: Promise<void> | undefined;
	let interrupted: () => void = () => undefined;

	const use = (next: Engine) => {
		if (next !== engine) engine.unload();
		engine = next;
		engine.onInterrupted(() => {
			interrupted();
		});
	};
	use(element);

	/** The last rung: keeps the place and never goes back to the element in this session. */
	async function fallBack(): Promise<boolean> {
		if (!wav || engine.kind === 'context') return false;
		const at = engine.position();
		use(contextEngine('alone'));
		engine.unlock();
		await engine.load(wav, at);
		return engine.play();
	}

	async function show(next: SoundPlan, rendered: Blob, at: Millis): Promise<void> {
		plan = next;
		wav = rendered;
		try {
			await engine.load(wav, at);
		} catch {
			use(contextEngine('alone'));
			await engine.load(wav, at);
		}
	}

	return {
		unlock(over) {
			use(over === 'music' ? contextEngine('music') : element);
			engine.unlock();
		},
		load(next, at) {
			const mine: Promise<void> = wavOf(next).then((rendered) =>
				loading === mine ? show(next, rendered, at) : loading
			);
			return (loading = mine);
		},
		async render(next) {
			const rendered = await wavOf(next);
			return (at) => {
				loading = undefined;
				return show(next, rendered, at);
			};
		},
		save: render.flac,
		async play() {
			// an element without a sound would wait for one, and then begin by itself
			if (!wav) return false;
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
			if (plan && engine.kind === 'element' && mustHold()) engine.seek(plan.hold);
			else engine.pause();
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
			loading = undefined;
			engine.unload();
			plan = undefined;
			wav = undefined;
		}
	};
}
