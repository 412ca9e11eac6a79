import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const archLift: ExerciseWords = {
	name: names.exercises['arch-lift'],
	findBy: ['土踏まず', '土ふまず', '足裏', '扁平足', 'ショートフット', 'arch'],
	partWords: '足のアーチ(土ふまず)',
	positionWords: 'いす',
	equipmentWords: ['安定したいす'],
	purpose: '足の裏のアーチ(土ふまず)を意識して使います。',
	start: 'いすに深くすわり、骨ばんを軽く立てます。足の裏を床につけます。',
	steps: [
		'足の指は楽に伸ばしたまま、床につけておきます。',
		'親指のつけ根をかかとに近づけるように、土ふまずを持ち上げます。',
		'5秒止めます。',
		'ゆっくり力をぬきます。'
	],
	go: '土ふまずを持ち上げます',
	during: ['指は丸めないで'],
	release: '力をぬきます',
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: ['指を丸めてしまう → 指は長く伸ばしたまま。', 'かかとが浮く → かかとは床に。'],
	safety: ['つりそうになったら、止めて足の裏を伸ばします。'],
	easier: '手で土ふまずをさわって、動きを感じます。',
	harder: '10回にします。',
	evidenceNote: '足の裏の筋肉を使う練習です。',
	gradeWords: 'C/B',
	seedNote: 'S2:「足の指を伸ばす+土ふまずを引き上げる意識+骨ばんを少し前に傾ける」。'
};
