import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const toeOneByOne: ExerciseWords = {
	name: names.exercises['toe-one-by-one'],
	findBy: ['足指', '足趾', 'つま先', '指ほぐし', 'toe'],
	partWords: '足の指',
	positionWords: 'ベッド(またはいす)',
	equipmentWords: [],
	purpose: '足の指を一本ずつ、やさしく動かします。',
	start: '布団かいすにすわり、片足を反対の太ももにのせます。',
	steps: [
		'親指を手の指でつまみます。',
		'前とうしろに、ゆっくり3回動かします。',
		'小指まで、一本ずつ同じように行います。',
		'反対の足も行います。'
	],
	go: '親指から、ゆっくり前うしろ',
	during: ['次の指へ', '息をはいて、力をぬいて'],
	release: 'おしまいです',
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: ['強くひねる、鳴らす → まっすぐ前うしろだけ。'],
	safety: ['痛い指はとばします。つめや皮ふにきずがあれば行いません。'],
	easier: '足を前に出し、上体を少したおして手を届かせます。家族に手伝ってもらってもかまいません。',
	harder: '一本5回にします。',
	evidenceNote: '接骨院ですすめられている体操です。',
	gradeWords: 'C',
	seedNote: 'S2:「足の指を一本ずつ持って、前とうしろに動かす」。'
};
