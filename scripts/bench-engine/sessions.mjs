// The sessions that are measured, and how they sound.
import { readFileSync } from 'node:fs';

/** No voice, or all of it, in a language. @typedef {{ name: string, language?: 'ja' | 'en' }} Voice */

/** @type {readonly Voice[]} */
export const VOICES = [
	{ name: 'all, ja', language: 'ja' },
	{ name: 'all, en', language: 'en' },
	{ name: 'tones only' }
];

/** @param {(path: string) => Promise<any>} load loads a module of the app */
export async function openSessions(load) {
	const { soundingOf } = await load('#app/sounding.ts');
	const { libraries } = await load('#content/library.ts');
	const { routineOf } = await load('#content/routines.ts');
	const { DEFAULTS } = await load('#core/preferences.ts');
	const { renderTrack } = await load('#core/render.ts');
	const { ROUTINES } = await load('#core/routine.ts');
	const { compileTimeline } = await load('#core/timeline.ts');
	const { planTrack } = await load('#core/track.ts');
	const { layVoice } = await load('#core/voice.ts');
	const { openVoicePack } = await load('#core/voice-pack.ts');
	const { makeWav, RATE } = await load('#core/wav.ts');

	/** @type {Record<string, ArrayBuffer>} */
	const packs = {};
	/** @param {Voice} voice */
	const bookOf = ({ language }) => {
		if (!language) return undefined;
		packs[language] ??= new Uint8Array(readFileSync(`static/voice/${language}.pack`)).buffer;
		return openVoicePack(packs[language]);
	};
	/** As the settings let it sound before anyone changes them. @param {any} routine @param {Voice} voice */
	async function planOf(routine, { language }) {
		const preferences = { ...DEFAULTS, voice: language ? 'all' : 'off' };
		const words = language ?? 'en';
		return planTrack(
			compileTimeline(routine, DEFAULTS.first),
			soundingOf(preferences, words, await libraries[words]())
		);
	}

	return {
		rate: /** @type {number} */ (RATE),
		planOf,
		routineOf,
		/** The routines' own exercises in turn, as many as fit; what is left over is time to get ready. */
		ofMinutes(/** @type {number} */ minutes) {
			const long = minutes * 60_000;
			const lengthOf = (/** @type {any[]} */ blocks) =>
				compileTimeline({ id: 'bench', blocks }, DEFAULTS.first).length;
			const all = ROUTINES.flatMap((/** @type {string} */ id) => routineOf(id).blocks).map(
				(/** @type {any} */ block) => ({ ...block, wait: false })
			);
			/** @type {any[]} */
			const blocks = [];
			for (let added = true; added;) {
				added = false;
				for (const block of all)
					if (lengthOf([...blocks, block]) <= long) {
						blocks.push(block);
						added = true;
					}
			}
			const [first, ...others] = blocks;
			const ready = first.ready + (long - lengthOf(blocks)) / 1_000;
			return { id: 'bench', blocks: [{ ...first, ready }, ...others] };
		},

		/** The samples of a plan and their file, made as the worker makes them. */
		render(/** @type {any} */ plan, /** @type {Voice} */ voice) {
			const samples = /** @type {Int16Array} */ (renderTrack(plan, bookOf(voice)));
			return { samples, wav: /** @type {ArrayBuffer} */ (makeWav(samples)) };
		},

		/** Where on its track something begins to be heard while the session runs, in seconds: tones and sentences. */
		momentsOf(/** @type {any} */ plan, /** @type {Voice} */ voice) {
			const book = bookOf(voice);
			const said = book ? layVoice(plan.speech.lines, book) : [];
			const all = [...plan.tones, ...said]
				.map((/** @type {{ at: number }} */ { at }) => at)
				.filter((at) => at < plan.asides.pause);
			return [...new Set(all)].sort((a, b) => a - b).map((at) => at / 1_000);
		}
	};
}
