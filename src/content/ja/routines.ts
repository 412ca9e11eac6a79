import type { ByRoutine } from '#core/routine.ts';
import type { RoutineWords } from '../words.ts';
import { names } from './names.ts';

export const routines: ByRoutine<RoutineWords> = {
	'bedtime-calf-hamstring': {
		...names.routines['bedtime-calf-hamstring'],
		target: 'ふくらはぎ・もも裏',
		scheduleWords: '毎日(夜)',
		note: '立つのが不安な方は「ベッドの中の脚ストレッチ」を使います。',
		why: '夜のつりについて、よい結果が出た、ただ一つの研究と同じ形です:ふくらはぎ+もも裏、10秒のばす、10秒休む、それぞれ3回、毎晩、6週間(E01)。研究では、両足を3分以内に行ったとあります。ここでは片足を終えてからもう片足を行うため、少し長くなります。'
	},
	'bedtime-in-bed': {
		...names.routines['bedtime-in-bed'],
		target: 'ふくらはぎ・もも裏',
		scheduleWords: '毎日(夜)。転びやすい方は「おやすみ前の脚ストレッチ」のかわりに行います',
		note: '妊娠28週以降の方は、あおむけの運動を「すわって前にたおすもも裏のばし」にかえます。',
		why: '同じストレッチを、すわって、または寝て行う形です(研究では、すわって行うことも認められていました。E01)。'
	},
	'bedtime-toes': {
		...names.routines['bedtime-toes'],
		target: '足の指・足の裏',
		scheduleWords: '毎日(夜)',
		note: 'ズキッと痛いときは、やめるか、もっとやさしくします。',
		why: 'はじめの要望とS2にあるもの:足の指そらし5秒×3回+足の裏もみ約2分。'
	},
	'evening-foot-bath': {
		...names.routines['evening-foot-bath'],
		target: '足先',
		scheduleWords: '夕方、したいときに(目安は週2〜7回。ご自分で決められます)',
		note: '糖尿病、足の感覚のにぶさ、足のきず、血流の病気がある方には出しません(医師に確認後に解除)。',
		why: 'はじめの要望とS2にあるもの:夕方の足湯10分+足の裏もみ2分。'
	},
	'walk-and-toes': {
		...names.routines['walk-and-toes'],
		target: '全身・足指',
		scheduleWords: '週2〜3回',
		note: '帰ったら、いすにすわってはだしになります。',
		why: 'はじめの要望とS2にあるもの:ウォーキング10分+足指グーパー30回、週2〜3回。'
	},
	'knee-comfort': {
		...names.routines['knee-comfort'],
		target: 'もも裏・ふくらはぎ(ひざまわり)',
		scheduleWords: '毎日',
		note: 'ひざがはれている・熱い・曲げ伸ばしができないときは行わず、受診の目安を見てください。',
		why: 'S1:すわって行うもも裏のばし+壁を使うふくらはぎのばし、ふくらはぎと太ももの軽いマッサージ。お風呂のあとの温まったときに向いています。'
	},
	'after-bath-stretch': {
		...names.routines['after-bath-stretch'],
		target: 'もも裏・ふくらはぎ・股関節',
		scheduleWords: '週2〜7回',
		note: 'お風呂のあとは立ちくらみしやすいので、5分休んで水分をとってから始めます。',
		why: 'S1:入浴後の温まったときに伸ばします。長めに止めるのは、高齢者向けの一般的な目安(30〜60秒、E17)と、柔軟性は週10分ほどで頭打ちになるという結果(E16)によります。'
	},
	'morning-wake-up': {
		...names.routines['morning-wake-up'],
		target: '足首・足指・ふくらはぎ',
		scheduleWords: '毎日(朝)',
		note: 'のびをするとき、つま先を強く下に伸ばさないようにします。',
		why: 'S2:寝る前と起きてすぐに、足の指・ふくらはぎ・足の裏を短く伸ばします。'
	},
	'desk-break': {
		...names.routines['desk-break'],
		target: '姿勢・足首・足指・もも裏',
		scheduleWords: 'したいときに(目安は、60分すわるごと)',
		note: 'くつをはいたままでもできます(足指はくつの中で軽く)。',
		why: 'S2:立ち仕事やすわり仕事のあと、足の指と足の裏を軽く動かします。S1:長くすわると筋肉がかたくなります。'
	},
	'after-walk-stretch': {
		...names.routines['after-walk-stretch'],
		target: 'ふくらはぎ・もも前・もも裏',
		scheduleWords: '歩いたあと(週2〜3回)',
		note: '水分もとりましょう。',
		why: 'S0・S1:運動のあとに。運動の前後の水分。'
	},
	'foot-strength': {
		...names.routines['foot-strength'],
		target: '足指・足の裏・ふくらはぎ',
		scheduleWords: '週2〜3回',
		note: '昼間に行います。つりそうになったら、止めて伸ばします。',
		why: 'S2:要因としての浮き指や、アーチの低下。軽い筋肉の運動を週2〜3回(S1、E53)。'
	},
	'gentle-spasticity': {
		...names.routines['gentle-spasticity'],
		target: 'ふくらはぎ・リラックス',
		scheduleWords: '専門家と決めたとおりに(はじめの設定は毎日。変えられます)',
		note: '「専門家と相談しました」の確認をしたあとに使えます。ふるえが出たら、すぐにゆるめます。',
		why: 'S4:痛みのない、数十秒のゆっくりしたストレッチ、呼吸、軽いマッサージ。いつも専門家と一緒に行います。自己流は悪くすることがあります。'
	}
};
