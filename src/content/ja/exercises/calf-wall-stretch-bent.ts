import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const calfWallStretchBent: ExerciseWords = {
	name: names.exercises['calf-wall-stretch-bent'],
	findBy: ['ヒラメ筋', 'アキレス腱', '膝曲げ', 'calf', 'soleus'],
	partWords: 'ふくらはぎ(ヒラメ筋)、アキレスけんのまわり',
	positionWords: '立って',
	equipmentWords: ['壁'],
	purpose: 'ふくらはぎの下のほうと、アキレスけんのまわりを伸ばします。',
	start: '壁に両手をつき、片足を半歩うしろに引きます。',
	steps: [
		'両足のかかとを床につけます。',
		'両ひざを、ゆっくり曲げていきます。',
		'うしろの足の、かかとの上あたりが伸びたら止めます。',
		'ゆっくりひざを伸ばして戻ります。'
	],
	go: 'かかとをつけて、ひざを曲げます',
	during: ['ひざはつま先と同じ向き', '息を続けて'],
	release: 'ゆっくり伸ばします',
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: ['かかとが浮く → ひざの曲げを浅くします。', 'ひざが内側に入る → つま先と同じ向きに。'],
	safety: ['ひざが痛いときは、曲げを浅くするか、お休みします。'],
	easier: '曲げる角度を小さくします。',
	harder: '30秒×2回にします。',
	evidenceNote: '一般的なストレッチの目安にもとづきます。',
	gradeWords: 'B',
	seedNote:
		'ふくらはぎのストレッチ全般。ひざを曲げる形は、ふくらはぎの下のほうのために、このアプリで加えました。'
};
