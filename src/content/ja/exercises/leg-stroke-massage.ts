import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const legStrokeMassage: ExerciseWords = {
	name: names.exercises['leg-stroke-massage'],
	findBy: ['マッサージ', '太腿', '脚さすり', 'massage', 'thigh'],
	partWords: 'ふくらはぎと太もも',
	positionWords: 'ベッドまたはいす',
	equipmentWords: ['オイルかクリーム(なくても可)'],
	purpose: 'ふくらはぎと太ももを、下から上へやさしくさすります。',
	start: 'すわって、片足を前に出します。',
	steps: [
		'両手で足首を包みます。',
		'足首からひざへ、ひざから太ももへ、やさしくさすり上げます。',
		'1分たったら、反対の足にかえます。'
	],
	go: '下から上へ、やさしく',
	during: ['力は入れすぎない', '反対の足へ'],
	release: 'おしまいです',
	breathing: 'ゆっくり呼吸します。',
	mistakes: ['つっている最中に強くもむ → まず伸ばして、おさまってから。'],
	safety: [
		'片足だけがはれる・赤い・熱い・ずっと痛むときは、絶対にもまずに受診します。',
		'静脈りゅうのあるところは、強く押しません。'
	],
	easier: '家族に手伝ってもらいます。',
	harder: '片足2分ずつ。',
	evidenceNote: 'つりがおさまったあとの、さする程度のケアです。',
	gradeWords: 'C/B',
	seedNote:
		'S1:ふくらはぎと太ももの軽いマッサージ。S0:ストレッチのあとに、やさしくマッサージ。オイルを使ってもよい。S3:備えとしての、円をえがく脚のマッサージ。S4:軽いマッサージ。'
};
