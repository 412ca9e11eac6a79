import { partsOf } from '#core/day.ts';
import type { HealthWords } from '../health-words.ts';
import { diary } from './diary.ts';
import { flags } from './flags.ts';
import { notices } from './notices.ts';
import { rules } from './rules.ts';

export const health: HealthWords = {
	title: '持病・薬など',
	lead: '書きたいところだけで、かまいません。医師に見せる紙と、「受診の目安と照らす」に使います。選ぶと、すぐに保存されます。',
	privacy: notices['T-PRIVACY'],
	notKept: 'この端末に保存できませんでした。このまま使えますが、次に開くと元に戻ります。',
	clear: '答えを消す',
	undo: 'もとに戻す',
	date(day) {
		const { year, month, date } = partsOf(day);
		return `${year}年${month}月${date}日`;
	},
	otherHistory: 'ほかの病気(ご自分のことばで)',
	mind: '体操でも気をつけますか?',
	mindLine: '選ぶと、体操が次のように変わります。選ばなければ、何も変わりません。',
	addMedicine: '薬を足す',
	editMedicine: '薬のメモ',
	noMedicines: 'まだ書いてありません。',
	medicineName: '薬の名前',
	medicineNameLine: '袋やお薬手帳に書いてあるとおりで、大丈夫です。',
	startedOn: 'のみはじめた日',
	since: (day) => `${day}から`,
	tag: '薬の種類',
	removeMedicine: 'この薬のメモを消す',
	removedMedicine: (name) => `「${name}」を消しました`,
	done: 'できました',
	weeks: '妊娠何週ですか',
	weeksLine: '4から42まで',
	who: 'だれと決めましたか',
	agreedOn: '決めた日',
	hold: '伸ばす長さ(秒)',
	holdLine: '10から60まで',
	reps: '回数',
	repsLine: '1から5まで',
	perWeek: '週に何日',
	perWeekLine: '1から7まで',
	removePlan: 'この約束を消す',
	removedPlan: '専門家との約束を消しました',
	notAsked: 'まだありません。「受診の目安」で「相談しました」を押すと、ここに残ります。',
	removeAsked: 'この記録を消す',
	removedAsked: '相談した記録を消しました',
	openHelp: '受診の目安',
	forget: 'ここに書いたことを全部消す',
	forgetLine:
		'年代、持病、薬、妊娠、専門家との約束、相談した記録を消します。つったときの記録と、体操の記録は残ります。',
	forgetSure: '全部消してよいです',
	forgotten: 'ここに書いたことを、全部消しました',
	diary,
	flags,
	rules,
	notices
};
