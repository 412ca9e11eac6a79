import type { FirstNotices } from '../words.ts';

/** The exact texts that the first screen shows, apart from the others so that they come with it. */
export const firstNotices: FirstNotices = {
	'T-NOTICE-GENERAL':
		'このアプリは、体操とからだの記録のための道具です。病気の診断や治療はできません。からだのことで気になることは、医師に相談してください。',
	'T-PRECHECK':
		'今日はからだの調子はよいですか? 足の急なはれ・熱・強い痛み・めまいがある日は、お休みしましょう。',
	'T-PRIVACY': '記録はこの端末の中だけに保存されます。'
};
