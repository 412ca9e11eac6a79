import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const slowCalfTowelAssisted: ExerciseWords = {
	name: names.exercises['slow-calf-towel-assisted'],
	findBy: ['こわばり', '痙縮', 'つっぱり', '介助', 'calf', 'towel'],
	partWords: 'ふくらはぎ・専門家と相談した方のみ',
	positionWords: 'ベッドまたはいす',
	equipmentWords: ['タオル', '介助の方(いなくても可)'],
	purpose: 'タオルを使い、ふくらはぎをとてもゆっくり伸ばします。',
	start:
		'ベッドにすわり、足を前に伸ばします。ひざの下に小さなクッションを入れます。タオルを足の裏にかけます。',
	steps: [
		'5秒以上かけて、ゆっくりつま先を手前に引きます。',
		'抵抗を感じたら、そこで止めます。それ以上引きません。',
		'止まったまま、ゆっくり呼吸します。',
		'5秒以上かけて戻します。'
	],
	go: '5秒かけて、ゆっくり引きます',
	during: ['抵抗があれば、そこまで', 'ふるえたら、ゆるめます'],
	release: '5秒かけて戻します',
	breathing: 'ゆっくり呼吸を続けます。',
	mistakes: ['速く引く → 速さがふるえの引き金になります。'],
	safety: ['医師や理学療法士と決めてから行います。介助の方がいると安心です。'],
	easier: 'クッションを大きくして、ひざをもっと曲げます。',
	harder: '(なし:医師・療法士と相談)',
	evidenceNote: '国内の患者向け資料にも、タオルを使う方法が紹介されています。',
	gradeWords: 'B(ふだんのケア)',
	seedNote: 'S4:筋肉の緊張をやわらげるための、痛みのない、数十秒のストレッチ。'
};
