// The first words of help in a cramp, unpacked: whoever needs them does not wait for a worker to unpack them.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { withApp } from './lines.mjs';

/** Takes them out of a language's pack and lays them beside it. */
export async function writeFirstWords(load, code) {
	const { firstAid } = await load(`#content/${code}/first-aid.ts`);
	const { openVoicePack } = await load('#core/voice-pack.ts');
	const { makeWav } = await load('#core/wav.ts');
	const pack = openVoicePack(new Uint8Array(await readFile(`static/voice/${code}.pack`)).buffer);
	const [text] = firstAid['fa-calf'].steps;
	const samples = pack.samplesOf(text);
	if (!samples) throw new Error(`The voice of ${code} does not say “${text}”`);
	await writeFile(`static/voice/${code}-first.wav`, new Uint8Array(makeWav(samples)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await withApp(async (load) => {
		for (const code of ['ja', 'en']) await writeFirstWords(load, code);
	});
