import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const warmTowel: ExerciseWords = {
	name: names.exercises['warm-towel'],
	findBy: ['蒸しタオル', 'ホットタオル', '温める', '冷え', 'warm', 'towel'],
	partWords: 'ふくらはぎ、または足',
	positionWords: 'ベッドまたはいす',
	equipmentWords: ['お湯(約40℃)でしぼったタオル、ビニール袋、かわいたタオル'],
	purpose: 'つったあとの部分を、ほんのり温めます。',
	start: 'タオルをお湯でしぼり、手で熱くないか確かめます。',
	steps: [
		'かわいたタオルを1枚しき、その上から当てます。',
		'5分たったら、はずします。',
		'皮ふが赤くなっていないか見ます。'
	],
	go: '熱くないか確かめましょう',
	during: ['のこり1分です'],
	release: 'はずしましょう',
	mistakes: ['眠りながら当てる → 低温やけどのもと。'],
	safety: [
		'カイロや湯たんぽを、当てたまま眠らないでください。',
		'はれて熱いときは、温めません。',
		'感覚がにぶい方は行いません。'
	],
	easier: '手のひらで温めます。',
	evidenceNote: '温めるか冷やすかは、楽なほうでかまいません。',
	gradeWords: 'C/B',
	seedNote: 'S0:温かいタオルで温めます。S1:冷やさない。S2:足を温かくしておく。'
};
