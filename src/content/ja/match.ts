import type { MatchWords } from '../match-words.ts';
import { addDays, partsOf } from '#core/day.ts';
import { rules } from './rules.ts';

export const match: MatchWords = {
	title: '記録と重なる行',
	lead: '受診の目安のうち、あなたの記録に出てくることの行を、そのまま写しています。からだのことは、医師に相談してください。',
	noNotes: 'まだ記録がありません。つったことを記録すると、ここで照らせます。',
	noLines: 'いま、ここに写す行はありません。気になることがあれば、いつでも医師に相談してください。',
	about(when, others) {
		const { month, date } = partsOf(when.day);
		const next = partsOf(addDays(when.day, 1)).date;
		const night =
			when.part === 'night' ? `${month}月${date}→${next}日の夜` : `${month}月${date}日の昼`;
		return others > 0 ? `${night}の記録、ほか${others}件` : `${night}の記録`;
	},
	rests: '相談した記録に入れました。この行は、28日のあいだ出しません。',
	undo: 'もとに戻す',
	close: '閉じる',
	notKept: '保存できませんでした。次に開くと、もう一度出ます。',
	rules
};
