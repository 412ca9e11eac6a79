import type { CrampWords } from '../cramp-words.ts';
import { diary } from './diary.ts';
import { quadStretchSideLying } from './exercises/quad-stretch-side-lying.ts';
import { firstAid, firstAidChanges } from './first-aid.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

const [, kneeStraight = '', , toesToShin = ''] = firstAid['fa-knee-area'].steps;

const lengthOf = (seconds: number): string =>
	seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`;

export const cramp: CrampWords = {
	flows: firstAid,
	changes: firstAidChanges,
	instead: {
		kneeStraight,
		toesToShin,
		sideLying: quadStretchSideLying.start,
		smallBend: firstAidChanges.sideLyingSmallBend
	},
	calming: { night: phrases.night, day: phrases.breathe },
	notices,
	urgent: { tenMinutes: rules['UR-10MIN'], leg: rules['UR-LEG'] },
	sites: diary.values.site,
	sides: diary.values.side,
	screen: {
		title: 'どこがつりましたか?',
		lead: '押すと、すぐに案内がはじまります',
		tiles: {
			'fa-calf': 'ふくらはぎ',
			'fa-back-thigh': 'もも裏',
			'fa-front-thigh': 'もも前',
			'fa-foot-toes': '足の裏・指',
			'fa-knee-area': 'ひざのあたり'
		},
		mostCommon: 'いちばん多い',
		justLog: '記録だけする',
		close: '閉じる',
		usualColours: 'ふつうの色にする',
		dim: '画面の暗さ',
		soundOn: '音を出す',
		soundOff: '音を消す',
		noSound: '音が出せません。画面の案内で進みます。',
		needsScreen: '音のために、このまま画面をつけておいてください。',
		maySleep: '画面が消えても、音の案内はつづきます。',
		stretch: (place, loop, loops) => `${place}・${loop} / ${loops}回目`,
		standing: (place) => `${place}・立つ方法`,
		breatheIn: '息を吸って…',
		breatheOut: '息を吐いて…',
		passed: 'はじめてからの時間',
		secondsLeft: (seconds) => `あと${seconds}秒`,
		whichLeg: 'どちらの足ですか?',
		eased: 'おさまった',
		still: 'まだ痛い → 次の方法',
		standWarning: 'まず、数秒すわってから。いすにつかまります。',
		stand: '立ってみる',
		stay: '立たない・まだ痛い',
		next: '次へ',
		back: 'また痛い → 伸ばす',
		warmed: '温めた',
		cooled: '冷やした',
		help: '受診の目安を見る',
		saved: '記録しました',
		saving: '記録しています',
		notSaved: 'まだ記録できていません。くり返しためしています。',
		savedLine: 'ここまでは、もう残してあります。',
		entry: (time, place, seconds) =>
			seconds === undefined ? `${time} ${place}` : `${time} ${place}・${lengthOf(seconds)}`,
		where: '場所',
		side: 'どちらの足ですか?',
		remove: 'まちがえた → 消す',
		removed: '消しました',
		bringBack: '元にもどす',
		urgentTitle: '急いで連絡してください'
	}
};
