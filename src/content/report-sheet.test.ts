import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completion } from '#core/completion.ts';
import type { CrampEntry } from '#core/cramp.ts';
import { addDays, partsOf, type Day } from '#core/day.ts';
import { DIARY_VALUES } from '#core/diary.ts';
import { NEW_HEALTH, type Health } from '#core/health.ts';
import { instantOf, nightOf } from '#core/night.ts';
import { reportOf, type ReportSource } from '#core/report.ts';
import { heightOf, PAPER, sheetText } from '#core/sheet.ts';
import { sheetPages as en } from './en/sheet-pages.ts';
import { sheetPages as ja } from './ja/sheet-pages.ts';
import { sheetOf, type SheetChoice } from './report-sheet.ts';

const today = '2026-11-24' as Day;
const pages = { ja, en };

function entry(back: number, hour: number, some: Partial<CrampEntry> = {}): CrampEntry {
	const { year, month, date } = partsOf(addDays(today, -back));
	const startedAt = instantOf({ year, month, day: date, hour, minute: 12 }, 540);
	const id = `${back}-${hour}`;
	return {
		id,
		off: 540,
		when: nightOf(startedAt, 540),
		startedAt,
		site: 'calf',
		side: 'right',
		...some
	};
}

const source = (
	cramps: readonly CrampEntry[],
	completions: readonly Completion[] = []
): ReportSource => ({
	cramps: [...cramps].sort((a, b) => a.startedAt - b.startedAt),
	completions,
	done: new Map(completions.map(({ day }) => [day, 540])),
	paused: () => false,
	free: () => false
});

function made(
	code: 'ja' | 'en',
	from: ReportSource,
	days: number,
	choice: Partial<SheetChoice> = {}
) {
	const report = reportOf(from, { from: addDays(today, 1 - days), to: today }, today);
	return sheetOf(from, report, { health: undefined, notes: true, say: '', ...choice }, pages[code]);
}

const words = fc.string({ unit: 'grapheme', maxLength: 500 });
const pick = <T>(values: readonly T[]) => fc.subarray([...values]);
const entries = fc
	.array(
		fc.record({
			back: fc.nat(400),
			hour: fc.nat(23),
			some: fc.record(
				{
					site: fc.constantFrom(...DIARY_VALUES.site),
					side: fc.constantFrom(...DIARY_VALUES.side),
					pain: fc.nat(10),
					sleepImpact: fc.nat(10),
					durationMin: fc.constantFrom(...DIARY_VALUES.durationMin),
					triggers: pick(DIARY_VALUES.triggers),
					symptoms: pick(DIARY_VALUES.symptoms),
					tried: pick(DIARY_VALUES.tried),
					easedAfter: fc.constantFrom(...DIARY_VALUES.easedAfter),
					after: fc.constantFrom(...DIARY_VALUES.after),
					note: words
				},
				{ requiredKeys: ['site', 'side'] }
			)
		}),
		{ maxLength: 150 }
	)
	.map((all) => all.map(({ back, hour, some }) => entry(back, hour, some)));
const health: fc.Arbitrary<Health> = fc.record({
	history: pick(DIARY_VALUES.history),
	otherHistory: words,
	medicines: fc.array(fc.record({ name: words }), { maxLength: 30 }),
	consulted: fc.constant([]),
	shown: fc.constant({})
});

describe.each(['ja', 'en'] as const)('the sheet in %s', (code) => {
	test('is one page, whatever there is to say', () => {
		fc.assert(
			fc.property(
				entries,
				fc.constantFrom(30, 60, 90, 366),
				health,
				fc.string({ unit: 'grapheme', maxLength: 300 }),
				(cramps, days, told, say) => {
					const sheet = made(code, source(cramps), days, { health: told, say });
					expect(heightOf(sheet)).toBeLessThanOrEqual(PAPER.height);
					expect(sheet.footer).toBe(pages[code].diary.sheetFooter);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('has every cramp of 90 nights in it, one a night', () => {
		const nights = Array.from({ length: 90 }, (_, i) =>
			entry(i, 23, {
				...{ pain: i % 11, sleepImpact: 3, durationMin: 'm5to10', note: '目がさめた。'.repeat(30) },
				...{ triggers: ['cold', 'longWalk', 'poorSleep'], symptoms: ['numbness', 'coldness'] },
				...{ tried: ['stretched', 'rubbed', 'water'], side: i % 2 ? 'left' : 'both' },
				...{ site: i % 3 ? 'calf' : 'backThigh', easedAfter: 'm1to5' }
			})
		);
		const { table } = made(code, source(nights), 90, { say: '薬を替えてから、ふえた。'.repeat(7) });
		expect(table?.form).toBe('dense');
		expect(table?.parts.flat()).toHaveLength(90);
		expect(table?.parts[0]?.at(-1)?.at(-1)).toMatch(/^[abc]{3} [12] [12]$/);
	});

	test('counts by week what is too much to list', () => {
		const many = Array.from({ length: 200 }, (_, i) => entry(i % 88, 1 + (i % 5), { pain: 5 }));
		const { table } = made(code, source(many), 90);
		expect(table?.parts.flat()).toHaveLength(13);
		expect(table?.parts.flat().reduce((sum, [, count]) => sum + Number(count), 0)).toBe(200);
	});

	test('has no table, and says so, where nothing was noted', () => {
		const sheet = made(code, source([]), 30);
		expect(sheet.table).toBeUndefined();
		expect(sheetText(sheet)).toContain(pages[code].words.noEntries);
	});

	test('quotes what the person wrote, the newest first, and says how much it leaves out', () => {
		const noted = Array.from({ length: 60 }, (_, i) =>
			entry(i, 3, { note: `${i} ${'ながい文。'.repeat(80)}` })
		);
		const sheet = made(code, source(noted), 90, { say: '薬を替えたい' });
		expect(sheet.notes[0]?.text).toBe(pages[code].words.quote('薬を替えたい'));
		expect(sheet.notes[1]?.text).toMatch(/^[「“]0 ながい文。/);
		expect(sheet.more).toBe(pages[code].words.more(61 - sheet.notes.length));
		expect(made(code, source(noted), 90, { notes: false }).notes).toEqual([]);
	});
});

test('the sheet says what is told of the person, and nothing of it when that is not wanted', () => {
	const told: Health = {
		...NEW_HEALTH,
		ageBand: '65to74',
		history: ['diabetes', 'other', 'none'],
		otherHistory: '右ひざの手術',
		medicines: [{ name: 'アムロジピン', startedOn: '2026-09-01' as Day }],
		pregnancy: { answer: 'no' }
	};
	const from = source([entry(2, 3)], []);
	const text = sheetText(made('ja', from, 30, { health: told }));
	expect(text).toContain('飲んでいる薬: アムロジピン(2026年9月1日から)');
	expect(text).toContain('持病: 糖尿病、「右ひざの手術」');
	expect(text).toContain('本人: 65〜74歳');
	expect(text).not.toContain('妊娠');
	expect(sheetText(made('ja', from, 30))).not.toMatch(/アムロジピン|糖尿病|65/);
});

test('the sheet as text, from the first line to the last', () => {
	const told = {
		pain: 7,
		sleepImpact: 5,
		durationSec: 200,
		triggers: ['cold', 'longWalk'],
		symptoms: ['numbness'],
		tried: ['stretched', 'guidedFlow:fa-calf'],
		easedAfter: 'm1to5',
		note: '足首まで痛い'
	} as const;
	const from = source([entry(1, 2, told), entry(4, 14, { site: 'toes', side: 'left' })], [
		{ day: addDays(today, -3), routine: 'bedtime-toes', done: 2, pains: 1 },
		{ day: addDays(today, -2), routine: 'bedtime-toes', done: 2, pains: 0 }
	] as Completion[]);
	expect(sheetText(made('ja', from, 30))).toMatchInlineSnapshot(`
		"足のつりの記録(受診用)

		期間: 2026年10月26日〜2026年11月24日(30日間) / 日記は2026年11月20日から
		記録の数: 2回(夜 1、昼 1)
		つった夜: 1夜

		つりの一覧(古い順)。痛みと眠りへの影響は0〜10
		日付 | 時刻 | 場所 | 左右 | 長さ | 痛み | 眠り | 思い当たること | いっしょにあったこと
		11/20 | 14:12 | 足の指 | 左 | - | - | - | - | -
		11/23 | 2:12 | ふくらはぎ | 右 | 3分20秒 | 7 | 5 | 冷え、長く歩いた | しびれ

		多い場所: ふくらはぎ(右) 1回(2回のうち)、足の指(左) 1回(2回のうち) / ふくらはぎ 1、足の指 1 / 左 1、右 1
		時間帯: 21〜24時 0、0〜3時 1、3〜7時 0、昼(7〜21時) 1
		0〜10で: 痛みの強さ 中央の値 7、最大 7(1回分) / 眠りへの影響 中央の値 5、最大 5(1回分)
		いちばん長い: 3分20秒(11/23)
		思い当たること: 長く歩いた 1、冷え 1
		いっしょにあったこと: しびれ 1
		試したこと: 伸ばした 1回(5分以内に楽になった 1回)、手当ての案内を使った 1回(5分以内に楽になった 1回)
		体操: できた日 2日(予定のあった3日のうち) / おやすみ前の足指ケア 2
		体操を痛みで止めた: 1回 / 11/21

		メモ 11/23: 「足首まで痛い」

		この記録は本人が書いたものです。診断のための検査ではありません。"
	`);
	expect(sheetText(made('en', from, 30))).toMatchInlineSnapshot(`
		"Leg cramp notes for the doctor

		Period: 26 Oct 2026 – 24 Nov 2026 (30 days) / diary since 20 Nov 2026
		Entries: 2 (night 1, daytime 1)
		Nights with a cramp: 1

		All cramps, oldest first. Pain and effect on sleep from 0 to 10
		Date | Time | Where | Side | How long | Pain | Sleep | Possible triggers | Together with it
		20 Nov | 14:12 | Toes | left | - | - | - | - | -
		23 Nov | 02:12 | Calf | right | 3:20 min | 7 | 5 | Cold, A long walk | Numbness

		Most often: Calf (right) 1 of 2, Toes (left) 1 of 2 / Calf 1, Toes 1 / left 1, right 1
		Time of day: 21–24 h 0, 0–3 h 1, 3–7 h 0, daytime (7–21 h) 1
		From 0 to 10: Pain median 7, most 7 (told 1 time) / Effect on sleep median 5, most 5 (told 1 time)
		Longest: 3:20 min (23 Nov)
		Possible triggers: A long walk 1, Cold 1
		Together with it: Numbness 1
		What was tried: Stretched 1 (eased within 5 min: 1), Followed the guided steps 1 (eased within 5 min: 1)
		Exercises: 2 days done of 3 planned / Bedtime toe care 2
		Exercise stopped for pain: 1 time / 21 Nov

		Note 23 Nov: “足首まで痛い”

		Written by the person themselves. Not a test or a diagnosis."
	`);
});
