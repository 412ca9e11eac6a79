import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const anklePump: ExerciseWords = {
	name: names.exercises['ankle-pump'],
	findBy: ['足関節', '足首回し', 'ポンプ', '血流', 'つま先', 'ankle'],
	partWords: '足首、ふくらはぎ',
	positionWords: 'ベッドまたはいす',
	equipmentWords: [],
	purpose: '足首を動かして、ふくらはぎを軽く使います。',
	start: '寝たまま、またはすわって、足を楽に伸ばします。',
	steps: [
		'つま先を、すねのほうへゆっくり起こします。',
		'力をぬいて、自然な位置に戻します。',
		'つま先を強く下に伸ばさないようにします。'
	],
	go: 'つま先を手前に。戻して',
	during: ['ゆっくり大きく', '下には伸ばしすぎない'],
	release: '足の力をぬきます',
	phaseNames: ['起こす', '戻す'],
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: ['つま先を強く伸ばす → つりやすくなるので、軽く戻すだけ。'],
	safety: ['片足だけがはれている、赤い、熱いときは行わず、受診します。'],
	easier: '片足ずつ、10回。',
	harder: 'いすでひざを伸ばして行います。',
	evidenceNote: '血の流れと足首の動きのための、軽い運動です。',
	gradeWords: 'B',
	seedNote:
		'S2:立ち仕事やすわり仕事のあと、足の指と足の裏を軽く動かします。S1:長く同じ姿勢でいると、筋肉がかたくなります。'
};
