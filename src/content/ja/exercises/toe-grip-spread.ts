import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const toeGripSpread: ExerciseWords = {
	name: names.exercises['toe-grip-spread'],
	findBy: ['足指', '足趾', 'つま先', '足指じゃんけん', 'ぐーぱー', 'toe', 'grip'],
	partWords: '足の指、足の筋肉',
	positionWords: 'いす(またはベッド)',
	equipmentWords: ['安定したいす'],
	purpose: '足の指をにぎる・ひらく運動です。足先をよく動かします。',
	start: 'いすにすわり、はだしの足を床につけるか、少し前に出します。',
	steps: [
		'グー:足の指を、つけ根からぎゅっと丸めます。',
		'パー:指のあいだを広げるように、大きくひらきます。',
		'2秒ずつ、リズムよくくり返します。'
	],
	go: 'グー、パー、のリズムで',
	during: ['グー', 'パー', 'あと10回', 'つりそうなら、パーだけに'],
	release: '足の力をぬきます',
	phaseNames: ['グー', 'パー'],
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: [
		'足首ばかり動く → かかとをつけたまま、指だけ動かします。',
		'力みすぎる → 6〜7割の力で。'
	],
	safety: ['強くにぎると、足がつることがあります。そのときは止めて、指をそらして伸ばします。'],
	easier: '10回だけ。片足ずつ。指がひらかないときは手で手伝います。',
	harder: '10秒ずつ×10回(ゆっくり)。',
	evidenceNote: '足指の力やバランスの研究はあります。つりへの効果は分かっていません。',
	gradeWords: 'B(足の力)、つりについてはC',
	seedNote: 'S2:ウォーキング10分+足指グーパー30回を、週2〜3回。'
};
