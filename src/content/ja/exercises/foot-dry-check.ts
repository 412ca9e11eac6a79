import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const footDryCheck: ExerciseWords = {
	name: names.exercises['foot-dry-check'],
	findBy: ['フットケア', '皮膚', '傷', '足を拭く', 'foot'],
	partWords: '足',
	positionWords: 'いす',
	equipmentWords: ['かわいたタオル', '明るい場所'],
	purpose: '水気をふき、皮ふを確かめます。',
	start: 'すわったまま、かわいたタオルを用意します。',
	steps: [
		'指のあいだまで、やさしくふきます。',
		'赤み、きず、水ぶくれがないか見ます。',
		'床もふいて、くつ下やすべらない履き物をはきます。'
	],
	go: '指のあいだもふきましょう',
	during: ['皮ふを見ておきましょう'],
	release: '床のぬれに注意',
	mistakes: ['こすってふく → おさえるように。'],
	safety: ['きずや水ぶくれを見つけたら、早めに医師へ。'],
	easier: '鏡を使うか、家族に見てもらいます。',
	evidenceNote: '足のケアの基本です。',
	gradeWords: 'B',
	seedNote: '足湯を安全に終えるために加えました。'
};
