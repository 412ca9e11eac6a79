/**
 * Makes the recorded voice, one pack for each language: `npm run voice`, or `npm run voice -- ja` for one of them.
 * Needs the speech programs named in docs/how-to/make-the-voice.md; building and testing the app does not.
 *
 *   SHEET=sheet npm run voice      also writes each clip as a WAV file and a list of how each line was read
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { writeFirstWords } from './first-words.mjs';
import { linesOf, withApp } from './lines.mjs';
import { polish } from './polish.mjs';
import { readers } from './readers.mjs';
import { resample } from './wave.mjs';

const wanted = process.argv.slice(2);
const sheet = process.env.SHEET;

await withApp(async (load) => {
	const { RATE, makeWav } = await load('#core/wav.ts');
	const { loudnessOf } = await load('#core/loudness.ts');
	const { makeVoicePack } = await load('#core/voice-pack.ts');

	for (const [code, read] of Object.entries(readers)) {
		if (wanted.length > 0 && !wanted.includes(code)) continue;
		const clips = read(await linesOf(load, code)).map(({ sound, rate, ...clip }) => ({
			...clip,
			samples: polish(resample(sound, rate, RATE), RATE, loudnessOf)
		}));
		const pack = makeVoicePack(clips);
		await mkdir('static/voice', { recursive: true });
		await writeFile(`static/voice/${code}.pack`, new Uint8Array(pack));
		await writeFirstWords(load, code);
		const seconds = clips.reduce((sum, { samples }) => sum + samples.length, 0) / RATE;
		console.log(
			`${code}: ${clips.length} clips, ${seconds.toFixed(0)} s, ${pack.byteLength} bytes`
		);
		if (sheet) await writeSheet(code, clips, makeWav, RATE);
	}
});

async function writeSheet(code, clips, makeWav, rate) {
	await mkdir(`${sheet}/${code}`, { recursive: true });
	const rows = clips.map(({ text, read, said, samples }, i) =>
		[i, (samples.length / rate).toFixed(2), text, read, said].join('\t')
	);
	await writeFile(`${sheet}/${code}.tsv`, `${rows.join('\n')}\n`);
	for (const [i, { samples }] of clips.entries())
		await writeFile(`${sheet}/${code}/${i}.wav`, new Uint8Array(makeWav(samples)));
}
