import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const toeExtensionHold: ExerciseWords = {
	name: names.exercises['toe-extension-hold'],
	findBy: ['足指', '足趾', 'つま先', '指反らし', '足裏', 'toe', 'sole'],
	partWords: '足の指、足の裏',
	positionWords: 'ベッド(またはいす)',
	equipmentWords: [],
	purpose: '足の指と足の裏を伸ばします。',
	start:
		'布団かベッドにすわります。片足を反対の太ももにのせるか、ひざを立てて足先に手を届かせます。',
	steps: [
		'手で5本の指を、下からそっと包みます。',
		'指を、ゆっくり足の甲のほうへそらします。',
		'足の裏が伸びたところで、5秒止めます。',
		'ゆっくり戻して、力をぬきます。'
	],
	go: '指をゆっくりそらします',
	during: ['1、2、3、4、5'],
	release: 'ゆるめます',
	breathing: '吐きながらそらします。',
	mistakes: ['指先だけを強く引く → 指のつけ根から動かします。', '急にそらす → ゆっくり。'],
	safety: [
		'ズキッと痛むときは、やめるか、もっとやさしくします。',
		'足にきず、はれ、感覚のにぶさがある方は、先に医師へ相談します。'
	],
	easier: '手を使わず、自分の力で指を上にそらします。',
	harder: '10秒×5回にします。',
	evidenceNote: '接骨院の経験にもとづく習慣です。つりを減らすという研究は見つかっていません。',
	gradeWords: 'C(もとの資料)/足の裏のストレッチ全般としてはB',
	seedNote:
		'S2:寝る前に布団の上で、足の指をそらすのを5秒×3セット、足の裏を約2分もみます(接骨院の経験)。ズキッと痛むときは、やめるか、やさしく行います。'
};
