import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const quadStretchStanding: ExerciseWords = {
	name: names.exercises['quad-stretch-standing'],
	findBy: ['大腿四頭筋', '太もも前', '太腿の前', '前もも', 'thigh', 'quad'],
	partWords: 'もも前(大腿四頭筋)',
	positionWords: '立って',
	equipmentWords: ['つかまるための壁か、重いいす'],
	purpose: '太ももの前を伸ばします。歩いたあとに向いています。',
	start: '壁か、動かないいすに片手をつきます。',
	steps: [
		'体重を片足にのせ、反対のひざを曲げます。',
		'足首を手でつかみます。届かないときは、ズボンのすそかタオルを使います。',
		'かかとをおしりに近づけます。ひざは下に向けます。',
		'ゆっくり足を下ろします。'
	],
	go: '手でしっかり支えて',
	during: ['ひざは下に', 'まっすぐ立って'],
	release: 'ゆっくり足を下ろします',
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: [
		'支えなしで行う → かならず何かにつかまります。',
		'ひざが前や外に開く → 両ひざを近づけます。'
	],
	safety: ['片足立ちになります。転びやすい方は「横向きでもも前のばし」にかえてください。'],
	easier: '「横向きでもも前のばし」',
	harder: '30秒×2回にします。',
	evidenceNote: '一般的なストレッチの目安にもとづきます。',
	gradeWords: 'B',
	seedNote: 'S3:もも前がつったときの手当て、立って行う形。'
};
