import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const soleMassage: ExerciseWords = {
	name: names.exercises['sole-massage'],
	findBy: ['足裏', '足裏マッサージ', '土踏まず', '揉み', 'sole', 'massage'],
	partWords: '足の裏',
	positionWords: 'ベッドまたはいす',
	equipmentWords: ['保湿クリームかオイル(なくても可)'],
	purpose: '足の裏を、手でやさしくもみます。',
	start: 'すわって、片足を反対の太ももにのせます。',
	steps: [
		'両手の親指を、土ふまずに当てます。',
		'かかとから指に向かって、気持ちよい強さで押しながらさすります。',
		'指のつけ根も、円をかくようにもみます。',
		'1分たったら、反対の足にかえます。'
	],
	go: 'やさしく、もみましょう',
	during: ['かかとから指へ', '1分です。反対の足へ'],
	release: 'おしまいです',
	breathing: 'ゆっくり呼吸します。',
	mistakes: ['痛いほど強く押す → 「気持ちいい」まで。'],
	safety: [
		'きず、水ぶくれ、はれ、熱があるときは行いません。',
		'感覚がにぶい方(糖尿病など)は、ごく軽くさするだけにして、あとで皮ふを確かめます。'
	],
	easier: '床にテニスボールを置き、すわって足の裏でころがします。',
	harder: '片足2分ずつ。',
	evidenceNote: '接骨院ですすめられている習慣です。',
	gradeWords: 'C',
	seedNote: 'S2:寝る前に、足の裏を手で約2分もみます。夕方の足湯10分+足の裏もみ2分。'
};
