import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const slowBreathing: ExerciseWords = {
	name: names.exercises['slow-breathing'],
	findBy: ['呼吸', '腹式呼吸', 'リラックス', 'breath'],
	partWords: '全身',
	positionWords: 'ベッドまたはいす',
	equipmentWords: [],
	purpose: '体の力をぬいて、落ち着きます。',
	start: '楽な姿勢で、おなかに手をおきます。',
	steps: [
		'鼻から4秒かけて吸います。',
		'口から6秒かけて、細く長く吐きます。',
		'吐くたびに、足の力をぬきます。'
	],
	go: '吸って…、吐いて…',
	during: ['足の力をぬいて'],
	release: 'ふつうの呼吸に戻ります',
	phaseNames: ['吸う', '吐く'],
	breathing: '苦しければ、秒数を短くします。',
	mistakes: ['深く吸いすぎてくらくらする → 吐くほうを長く。'],
	safety: ['息苦しさやめまいがあれば、ふつうの呼吸に戻します。'],
	easier: '3秒吸って4秒吐く。',
	harder: '10回にします。',
	evidenceNote: 'リラックスのための呼吸です。',
	gradeWords: 'C',
	seedNote: 'S4:深呼吸と軽いマッサージで、心と体をゆるめます。S1・S3:ストレスへの対応。'
};
