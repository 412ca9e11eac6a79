import { describe, expect, test } from 'vitest';
import { exercises as enExercises } from './en/exercises.ts';
import { diary as enDiary } from './en/diary.ts';
import { firstAid as enFirstAid, firstAidChanges as enChanges } from './en/first-aid.ts';
import { flags as enFlags } from './en/flags.ts';
import { habits as enHabits } from './en/habits.ts';
import { help as enHelp } from './en/help.ts';
import { health as enHealth } from './en/health.ts';
import { helping as enHelping } from './en/helping.ts';
import { labels as enLabels } from './en/labels.ts';
import { match as enMatch } from './en/match.ts';
import { names as enNames } from './en/names.ts';
import { notices as enNotices } from './en/notices.ts';
import { phrases as enPhrases } from './en/phrases.ts';
import { routines as enRoutines } from './en/routines.ts';
import { report as enReport } from './en/report.ts';
import { rules as enRules } from './en/rules.ts';
import { screens as enScreens } from './en/screens.ts';
import { sheet as enSheet } from './en/sheet.ts';
import { starter as enStarter } from './en/starter.ts';
import { trial as enTrial } from './en/trial.ts';
import { diary as jaDiary } from './ja/diary.ts';
import { exercises as jaExercises } from './ja/exercises.ts';
import { firstAid as jaFirstAid, firstAidChanges as jaChanges } from './ja/first-aid.ts';
import { flags as jaFlags } from './ja/flags.ts';
import { habits as jaHabits } from './ja/habits.ts';
import { help as jaHelp } from './ja/help.ts';
import { health as jaHealth } from './ja/health.ts';
import { helping as jaHelping } from './ja/helping.ts';
import { labels as jaLabels } from './ja/labels.ts';
import { match as jaMatch } from './ja/match.ts';
import { names as jaNames } from './ja/names.ts';
import { notices as jaNotices } from './ja/notices.ts';
import { phrases as jaPhrases } from './ja/phrases.ts';
import { routines as jaRoutines } from './ja/routines.ts';
import { report as jaReport } from './ja/report.ts';
import { rules as jaRules } from './ja/rules.ts';
import { screens as jaScreens } from './ja/screens.ts';
import { sheet as jaSheet } from './ja/sheet.ts';
import { starter as jaStarter } from './ja/starter.ts';
import { trial as jaTrial } from './ja/trial.ts';

/** Words the app never claims with (founders' content, 4.5 and 12.2). */
const CLAIMS = {
	ja: /治る|治す|治療|予防|必ず効|効きます|改善|判定|診断/u,
	en: /\b(cures?|cured|treats?|treated|treatments?|prevents?|preventing|prevention|proven?|proves|guarantee\w*|diagnos\w*|risk score)\b/iu
};

/** Fields that tell where something comes from: they quote what others claim, and say so. */
const QUOTES = new Set(['seedNote', 'why', 'origin', 'studies']);

/** Sentences that say what the app is not, and the name of a flag. */
const ALLOWED = new Set([
	jaNotices['T-NOTICE-GENERAL'],
	enNotices['T-NOTICE-GENERAL'],
	jaDiary.sheetFooter,
	enDiary.sheetFooter,
	jaFlags.toe_surgery.name,
	enFlags.toe_surgery.name
]);

const words = {
	ja: [
		...[jaChanges, jaDiary, jaExercises, jaFirstAid, jaFlags, jaHabits, jaHelp, jaLabels],
		...[jaHealth, jaMatch],
		...[jaNames, jaNotices, jaPhrases, jaRoutines, jaRules, jaScreens, jaStarter],
		...[jaHelping, jaReport, jaSheet, jaTrial]
	],
	en: [
		...[enChanges, enDiary, enExercises, enFirstAid, enFlags, enHabits, enHelp, enLabels],
		...[enHealth, enMatch],
		...[enNames, enNotices, enPhrases, enRoutines, enRules, enScreens, enStarter],
		...[enHelping, enReport, enSheet, enTrial]
	]
};

describe.each(['ja', 'en'] as const)('the words in %s', (code) => {
	test('claim nothing', () => {
		const claims = textsIn(words[code]).filter((text) => CLAIMS[code].test(text));
		expect(claims.filter((text) => !ALLOWED.has(text))).toEqual([]);
	});

	test('speak of no pins, supplements or sedatives but to warn of them', () => {
		const risky =
			/注射|鍼|サプリ|鎮静|\b(pins?|knives|supplements?|sedatives?|cupping|seizures?)\b/iu;
		expect(textsIn(words[code]).filter((text) => risky.test(text))).toEqual([]);
	});
});

test('a claim would be found', () => {
	expect(CLAIMS.ja.test('足のつりが治る体操')).toBe(true);
	expect(CLAIMS.en.test('Prevents cramps')).toBe(true);
});

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => (QUOTES.has(key) ? [] : textsIn(each)));
}
