// The speech programs, both from Debian: see docs/how-to/make-the-voice.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWave } from './wave.mjs';

const DICTIONARY = '/var/lib/mecab/dic/open-jtalk/naist-jdic';
const VOICE = '/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice';
/**
 * Samples from one moment of the Japanese voice model to the next, 240 by its own measure: more of them make a calmer
 * voice of the same pitch. (The program's own speed lengthens little but the rests.)
 */
const JA_PACE = 284;
/** Speed of the English voice against its own. */
const EN_SPEED = 0.82;
/** A word or a count alone would be over before one listens. */
const JA_PACE_OF_WORDS = 330;
const EN_SPEED_OF_WORDS = 0.75;
const isWord = (line) => line.length <= 3;

const readings = (code) =>
	JSON.parse(readFileSync(new URL(`${code}-readings.json`, import.meta.url), 'utf8'));

/** Puts in place of words what the reader gets right; the longest first. */
function reread(line, { lines, words }) {
	if (lines[line] !== undefined) return lines[line];
	return Object.entries(words).reduce((text, [word, as]) => text.replaceAll(word, as), line);
}

function withFolder(work) {
	const folder = mkdtempSync(join(tmpdir(), 'komura-voice-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** One reader for each language: from lines to what is read aloud, how it is pronounced, and its sound. */
export const readers = {
	ja(lines) {
		const known = readings('ja');
		return withFolder((folder) =>
			lines.map((line) => {
				const read = reread(line, known);
				const [text, wave, trace] = ['text', 'wave', 'trace'].map((name) => join(folder, name));
				writeFileSync(text, `${read}\n`);
				const pace = isWord(line) ? JA_PACE_OF_WORDS : JA_PACE;
				execFileSync('open_jtalk', [
					...['-x', DICTIONARY, '-m', VOICE, '-p', String(pace)],
					...['-ow', wave, '-ot', trace, text]
				]);
				return {
					text: line,
					read,
					said: kanaOf(readFileSync(trace, 'utf8')),
					...readWave(readFileSync(wave))
				};
			})
		);
	},
	en(lines) {
		const known = readings('en');
		return withFolder((folder) => {
			const read = lines.map((line) => reread(line, known));
			const quoted = (text) => `"${text.replaceAll(/["\\]/g, '')}"`;
			const script = [
				'(voice_cmu_us_slt_arctic_hts)',
				// pauses where the sentence has its marks, and nowhere else
				"(Parameter.set 'Phrase_Method 'cart_tree)",
				'(set! phrase_cart_tree simple_phrase_cart_tree)',
				'(set! own_params hts_engine_params)',
				...known.lexicon.map((entry) => `(lex.add.entry '${entry})`),
				...read.flatMap((text, i) => [
					`(set! hts_engine_params (append own_params '(("-r" ${isWord(text) ? EN_SPEED_OF_WORDS : EN_SPEED}))))`,
					`(set! utt (SynthText ${quoted(text)}))`,
					`(utt.save.wave utt "${join(folder, String(i))}" 'riff)`,
					'(mapcar (lambda (s) (format t "%s " (item.name s))) (utt.relation.items utt \'Segment))',
					'(format t "\\n")'
				])
			];
			writeFileSync(join(folder, 'script.scm'), script.join('\n'));
			const said = execFileSync('festival', ['-b', join(folder, 'script.scm')], {
				encoding: 'utf8'
			}).split('\n');
			return lines.map((line, i) => ({
				text: line,
				read: read[i],
				said: said[i],
				...readWave(readFileSync(join(folder, String(i))))
			}));
		});
	}
};

/** The kana of Open JTalk's trace, its accent phrases apart. */
function kanaOf(trace) {
	return trace
		.split('[Output label]')[0]
		.split('\n')
		.map((row) => row.split(','))
		.filter((fields) => fields.length > 12)
		.map((fields) => (fields.at(-1) === '1' ? '' : ' ') + fields[9])
		.join('')
		.trim();
}
