import type { Cramp } from './cramp.ts';
import type { Flag } from './safety.ts';

/**
 * Signs of the diary that set a flag by themselves. `clot_suspected` stays until the person says a doctor has
 * checked it.
 */
export const SIGN_FLAGS = {
	swellingOneLeg: 'clot_suspected',
	redness: 'clot_suspected',
	warmth: 'clot_suspected',
	constantPain: 'clot_suspected',
	footSore: 'foot_wound',
	calfPainWalkingEasesRest: 'vascular'
} as const satisfies Readonly<Record<string, Flag>>;

/**
 * The safety flags that an entry sets by itself, for the signs it did not tell of before. A sign that stood there
 * already sets nothing again: after a doctor has checked the leg, correcting the time of that night's entry must not
 * bring the flag back. Founders' content, 5.2.
 */
export function flagsSetBy(entry: Cramp, before?: Cramp): readonly Flag[] {
	const signs: Readonly<Record<string, Flag | undefined>> = SIGN_FLAGS;
	const told = new Set(before?.symptoms);
	const fresh = (entry.symptoms ?? []).filter((symptom) => !told.has(symptom));
	return [...new Set(fresh.flatMap((symptom) => signs[symptom] ?? []))];
}
