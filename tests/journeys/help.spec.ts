import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { routineOf } from '#content/routines.ts';
import { makeBackup } from '#core/backup.ts';
import type { Cramp } from '#core/cramp.ts';
import { DAY_TURNS, dayOf } from '#core/day.ts';
import { stamp, type Body, type Event, type Writer } from '#core/event.ts';
import { localAt } from '#core/night.ts';
import { DEFAULTS } from '#core/preferences.ts';
import { NEW_PROFILE, type Profile } from '#core/profile.ts';
import { hours, type WallTime } from '#core/time.ts';
import { startButton, test } from './komura.ts';
import { standAt } from './wall-clock.ts';
import { overflow, violations } from './readable.ts';

/** The clock of the phone; its zone is Tokyo's. */
const NOON = new Date('2026-11-15T12:00:00+09:00');
const OFF = 540;

type Told = Partial<Cramp> & { readonly hoursAgo: number };
type Written = readonly [hoursAgo: number, body: Body];

const instant = (hoursAgo: number) => (NOON.getTime() - hours(hoursAgo)) as WallTime;

const noted = ({ hoursAgo, ...told }: Told): Written => [
	hoursAgo,
	{ type: 'cramp', d: { site: 'calf', side: 'both', ...told, startedAt: instant(hoursAgo) } }
];

/** A session that was stopped because it hurt. */
function stopped(hoursAgo: number): Written {
	const routine = routineOf('bedtime-toes');
	const results = routine.blocks.map((_, i) => (i === 0 ? 'pain' : 'unreached'));
	const pains = [{ block: 0, at: 9_000 }];
	const d = { routine, began: instant(hoursAgo), finished: false, results, pains, active: 9_000 };
	return [hoursAgo, { type: 'session_end', sid: `s${hoursAgo}`, d }];
}

function eventsOf(written: readonly Written[]): readonly Event[] {
	let writer: Writer = { dev: 'aaaaaaaaaaaaaaaa', seq: 0 };
	return written.map(([hoursAgo, body], i) => {
		const at = instant(hoursAgo);
		const moment = { at, zone: 'Asia/Tokyo', off: OFF, local: localAt(at, OFF) };
		const stamped = stamp({ id: `e${i}`, moment, bound: DAY_TURNS, body }, writer);
		writer = stamped.writer;
		return stamped.event;
	});
}

/** Brings a diary in, the way a person moves to a new phone. */
async function bringIn(
	page: Page,
	written: readonly Written[],
	profile: Partial<Profile> = {}
): Promise<void> {
	await standAt(page, NOON);
	const memory = {
		events: eventsOf(written),
		preferences: DEFAULTS,
		profile: { ...NEW_PROFILE, welcomed: true, ...profile }
	};
	const today = dayOf(localAt(NOON.getTime() as WallTime, OFF), DAY_TURNS);
	const text = await makeBackup(memory, today, (body) =>
		Promise.resolve(createHash('sha256').update(body).digest('hex'))
	);
	await page.goto('./settings/data/');
	await page.getByLabel('控えのファイルを選ぶ').setInputFiles({
		name: 'komura.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await page.getByRole('button', { name: '加える', exact: true }).click();
	await expect(page.getByText(`${memory.events.length}件の記録を加えました。`)).toBeVisible();
}

const minded = (page: Page, name: string) =>
	page.getByRole('group', { name: '体操でも気をつけますか?' }).getByRole('checkbox', { name });
const check = (page: Page) => page.getByRole('button', { name: '受診の目安と照らす' });
const lines = (page: Page) =>
	page.getByRole('heading', { name: '記録と重なる行' }).locator('..').getByRole('listitem');

async function openList(page: Page): Promise<void> {
	await page.goto('./help/');
	await check(page).click();
	await expect(page.getByRole('heading', { name: '記録と重なる行' })).toBeFocused();
}

/** Three cramps in one night: twice with numbness, strong, and one of them with a sign that cannot wait. */
const NIGHT: readonly Written[] = [
	noted({ hoursAgo: 32, symptoms: ['numbness'], pain: 9, after: 'bruise' }),
	noted({ hoursAgo: 33, symptoms: ['coldness'], pain: 8, after: 'bruise' }),
	noted({ hoursAgo: 34, symptoms: ['chestPain'] })
];

test('the page shows the lines that the notes mention, when it is asked to', async ({
	page,
	context
}) => {
	await bringIn(page, NIGHT);
	await page.goto('./help/');
	await expect(check(page)).toBeVisible();
	await expect(page.getByText('記録と重なる行')).toHaveCount(0);
	await context.setOffline(true);
	await check(page).click();
	await expect(page.getByRole('heading', { name: '記録と重なる行' })).toBeFocused();
	await expect(lines(page)).toHaveCount(4);
	await expect(lines(page).nth(0)).toContainText(
		'急に息が苦しい、胸が痛いときは、すぐに救急へ連絡してください(日本は119)。'
	);
	await expect(lines(page).nth(0)).toContainText('11月13→14日の夜の記録');
	await expect(
		lines(page)
			.nth(0)
			.getByRole('link', { name: /11月13→14日の夜の記録/ })
	).toHaveAttribute('href', /\/diary\/[^/]+\/$/);
	await expect(lines(page).nth(0).getByRole('button')).toHaveCount(0);
	await expect(lines(page).nth(1)).toContainText(
		'週に何度も起こるときは、一度、医療機関で相談しましょう。'
	);
	await expect(lines(page).nth(3)).toContainText(
		'しびれ、むくみ、冷えがいっしょにあるときは、相談しましょう。'
	);
	// the fourth of the "soon" lines waits for another day
	await expect(page.getByText('痛みやあざが1日以上のこるときは、相談しましょう。')).toHaveCount(0);
});

test('"I asked about it" lets a line rest for four weeks, and can be taken back', async ({
	page
}) => {
	await bringIn(page, NIGHT);
	await openList(page);
	const often = lines(page).filter({ hasText: '週に何度も' });
	await often.getByRole('button', { name: '相談しました' }).click();
	await expect(often).toContainText('28日のあいだ出しません');
	await often.getByRole('button', { name: 'もとに戻す' }).click();
	await expect(often.getByRole('button', { name: '相談しました' })).toBeVisible();
	await often.getByRole('button', { name: '相談しました' }).click();

	// today the others are still there, and nothing has come in its place
	await openList(page);
	await expect(lines(page)).toHaveCount(3);
	await expect(page.getByText('週に何度も起こるときは')).toHaveCount(0);

	// tomorrow they rest too, and the one that waited has its turn; the emergency line never rests
	await standAt(page, new Date(NOON.getTime() + hours(24)));
	await openList(page);
	await expect(lines(page)).toHaveCount(2);
	await expect(lines(page).nth(0)).toContainText('すぐに救急へ');
	await expect(lines(page).nth(1)).toContainText('痛みやあざが1日以上のこるときは');

	await page.goto('./settings/health/');
	await expect(page.getByText('2026年11月15日')).toBeVisible();
	await expect(page.getByText('週に何度も起こるときは')).toBeVisible();
	await page.getByRole('button', { name: 'この記録を消す' }).click();
	await expect(page.getByText('まだありません。「受診の目安」で')).toBeVisible();
	await page.getByRole('button', { name: 'もとに戻す' }).click();
	await expect(page.getByText('週に何度も起こるときは')).toBeVisible();
});

test('with nothing to show the list says so, and never that all is well', async ({ page }) => {
	await bringIn(page, [noted({ hoursAgo: 32 })]);
	await openList(page);
	await expect(page.getByText('いま、ここに写す行はありません。')).toBeVisible();
	await page.getByRole('button', { name: '閉じる' }).click();
	await expect(check(page)).toBeVisible();
});

test('without any notes there is nothing to check yet', async ({ page }) => {
	await openList(page);
	await expect(page.getByText('まだ記録がありません。')).toBeVisible();
});

test('after a doctor has checked the leg, exercises come back', async ({ page }) => {
	await bringIn(page, [noted({ hoursAgo: 5 })], { flags: ['clot_suspected'] });
	await page.goto('./');
	await page.getByRole('link', { name: '受診の目安を見る' }).click();
	await page.getByRole('button', { name: '医師にみてもらいました' }).click();
	await expect(page.getByText('体操を、また出します。')).toBeVisible();
	await page.getByRole('button', { name: 'もとに戻す' }).click();
	await page.getByRole('button', { name: '医師にみてもらいました' }).click();
	await page.goto('./');
	await expect(startButton(page)).toBeVisible();
});

test('pain in exercises on two days brings its line', async ({ page }) => {
	await bringIn(page, [stopped(40), stopped(13)]);
	await openList(page);
	await expect(lines(page)).toHaveText([
		/運動で痛みが出るときは、その運動を休み、相談しましょう。/
	]);
});

test('what is told of health is kept at once, and no button is needed', async ({ page }) => {
	await page.goto('./settings/');
	await page.getByRole('link', { name: '持病・薬など' }).click();
	await page.getByRole('radio', { name: '75〜84歳' }).check();
	const history = page.getByRole('group', { name: '持病' });
	await history.getByRole('checkbox', { name: 'とくにない' }).check();
	await history.getByRole('checkbox', { name: '糖尿病' }).check();
	await expect(history.getByRole('checkbox', { name: 'とくにない' })).not.toBeChecked();
	await history.getByRole('checkbox', { name: 'ほか', exact: true }).check();
	await page.getByLabel('ほかの病気(ご自分のことばで)').fill('痛風');

	// its safety flag is offered, and not set
	await expect(minded(page, '糖尿病')).not.toBeChecked();
	await minded(page, '糖尿病').check();

	await page.getByRole('button', { name: '薬を足す' }).click();
	const sheet = page.getByRole('dialog');
	await expect(page.getByText('薬は自分の判断でやめたり変えたりせず')).toBeVisible();
	await sheet.getByLabel('薬の名前').fill('あおい錠');
	await sheet.getByLabel('のみはじめた日').fill('2026-10-20');
	await sheet.getByRole('radio', { name: '吸入の薬' }).check();
	// nothing waits for a button
	await page.reload();
	await expect(page.getByRole('radio', { name: '75〜84歳' })).toBeChecked();
	await expect(page.getByLabel('ほかの病気(ご自分のことばで)')).toHaveValue('痛風');
	await expect(minded(page, '糖尿病')).toBeChecked();
	const medicine = page.getByRole('button', { name: /あおい錠/ });
	await expect(medicine).toContainText('2026年10月20日から · 吸入の薬');
	await medicine.click();
	await sheet.getByRole('button', { name: 'この薬のメモを消す' }).click();
	await expect(medicine).toHaveCount(0);
	await page.getByRole('button', { name: 'もとに戻す' }).click();
	await expect(medicine).toBeVisible();
});

test('a pregnancy and what was agreed with professionals are told in numbers that can be', async ({
	page
}) => {
	await page.goto('./settings/health/');
	await page.getByRole('group', { name: '妊娠' }).getByRole('radio', { name: 'はい' }).check();
	await expect(page.getByText('妊娠中の方は、痛みのない強さで行い')).toBeVisible();
	await page.getByLabel('妊娠何週ですか').fill('99');
	await expect(page.getByLabel('妊娠何週ですか')).toHaveAttribute('aria-invalid', 'true');
	await page.getByLabel('妊娠何週ですか').fill('28');
	await expect(minded(page, '妊娠28週以降')).toBeVisible();

	await page
		.getByRole('group', { name: 'だれと決めましたか' })
		.getByRole('radio', { name: '理学療法士' })
		.check();
	await page.getByLabel('伸ばす長さ(秒)').fill('20');
	await page.reload();
	await expect(page.getByLabel('伸ばす長さ(秒)')).toHaveValue('20');
	await page.getByRole('button', { name: 'この約束を消す' }).click();
	await page.getByRole('button', { name: 'もとに戻す' }).click();
	await expect(page.getByLabel('伸ばす長さ(秒)')).toHaveValue('20');
});

test('all of it can be deleted, and brought back', async ({ page }) => {
	await bringIn(page, [noted({ hoursAgo: 5 })], {
		health: {
			ageBand: '75to84',
			medicines: [{ name: 'あおい錠' }],
			pregnancy: { answer: 'yes', weeks: 28 }
		}
	});
	await page.goto('./settings/health/');
	const medicine = page.getByRole('button', { name: /あおい錠/ });
	const sheet = page.getByRole('dialog');
	await expect(medicine).toBeVisible();
	await page.getByRole('button', { name: 'ここに書いたことを全部消す' }).click();
	const forget = sheet.getByRole('button', { name: 'ここに書いたことを全部消す' });
	await expect(forget).toBeDisabled();
	await sheet.getByRole('checkbox').check();
	await forget.click();
	await expect(page.getByRole('radio', { name: '75〜84歳' })).not.toBeChecked();
	await expect(medicine).toHaveCount(0);
	await page.getByRole('button', { name: 'もとに戻す' }).click();
	await expect(page.getByLabel('妊娠何週ですか')).toHaveValue('28');
	await expect(medicine).toBeVisible();
});

// so tall that the tab bar covers nothing
test('the lines and the filled page can be read by everyone', async ({ page }) => {
	test.setTimeout(180_000);
	await bringIn(page, NIGHT, {
		flags: ['clot_suspected'],
		health: {
			history: ['diabetes', 'other'],
			medicines: [{ name: 'あおい錠', startedOn: '2026-11-01', tag: 'statin' }],
			pregnancy: { answer: 'yes', weeks: 30 },
			clinician: { who: 'doctor', day: '2026-11-01', hold: 30 },
			consulted: [{ rule: 'SN-DAY', day: '2026-11-01', note: 'A' }],
			shown: {}
		}
	});
	await openList(page);
	await lines(page).getByRole('button', { name: '相談しました' }).first().click();
	await canBeRead(page);
	await page.goto('./settings/health/');
	await expect(page.getByRole('button', { name: /あおい錠/ })).toBeVisible();
	await canBeRead(page);
	await page.getByRole('button', { name: /あおい錠/ }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await canBeRead(page);
});

async function canBeRead(page: Page): Promise<void> {
	expect(await violations(page)).toEqual([]);
	expect(await overflow(page)).toEqual([0, 0]);
}
