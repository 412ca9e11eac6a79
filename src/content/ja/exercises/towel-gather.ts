import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const towelGather: ExerciseWords = {
	name: names.exercises['towel-gather'],
	findBy: ['足指', '足趾', '足裏', '浮き指', 'たおるたぐり', 'towel', 'toe'],
	partWords: '足の裏と足の指の筋肉',
	positionWords: 'いす',
	equipmentWords: ['フェイスタオル', 'なめらかな床', '安定したいす'],
	purpose: '足の指でタオルをたぐり寄せ、足の裏を使います。',
	start: 'いすにすわり、はだしの足をタオルのはしにのせます。かかとは床につけます。',
	steps: [
		'足の指でタオルをつかみ、手前にたぐります。',
		'指を大きくひらいて、タオルをはなします。',
		'10回くり返したら、休みます。'
	],
	go: 'つかんで、はなして',
	during: ['指ぜんぶで', 'かかとは床に'],
	release: '足の力をぬきます',
	phaseNames: ['つかむ', 'はなす'],
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: ['親指だけ使う → 小指まで使います。', '立って行う → すわって行います。'],
	safety: [
		'つりそうになったら止めて、指をそらします。終わったら、タオルを片づけます(すべり防止)。'
	],
	easier: 'タオルなしで、床をつかむように指を曲げます。',
	harder: 'タオルの先に軽い物をのせます。',
	evidenceNote: '足指の力やバランスのための運動です。',
	gradeWords: 'B(足の力)',
	seedNote:
		'もとの資料に名前はありません。S2が要因の一つにあげる「浮き指」に、日本でよく使われる体操として加えました。'
};
