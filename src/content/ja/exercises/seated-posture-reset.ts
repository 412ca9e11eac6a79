import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const seatedPostureReset: ExerciseWords = {
	name: names.exercises['seated-posture-reset'],
	findBy: ['座り直し', '姿勢', '骨盤', '背中', '猫背', '腰', 'posture'],
	partWords: '骨ばん、背中',
	positionWords: 'いす',
	equipmentWords: ['安定したいす'],
	purpose: '左右のかたよりを直して、すわり直します。',
	start: 'いすに深くすわり、両足の裏を床につけます。',
	steps: [
		'おしりの左右に、同じくらい体重をのせます。',
		'骨ばんを軽く立て、背すじを伸ばします。',
		'肩を一度上げて、ストンと下ろします。',
		'足を組んでいたら、ほどきます。'
	],
	go: '背すじを伸ばして、すわり直します',
	during: ['左右に同じ体重', '肩の力をぬいて'],
	release: 'そのまま楽に',
	breathing: 'ゆっくり2〜3回、呼吸します。',
	mistakes: ['胸をはりすぎて腰をそらす → 楽に伸びるところまで。'],
	safety: ['車輪つきのいすは、動かないようにします。'],
	easier: '背もたれを使います。',
	harder: '1時間に1回、立ち上がって一歩あるきます。',
	evidenceNote: '長く同じ姿勢でいないための合図です。',
	gradeWords: 'C',
	seedNote:
		'S1:すわり方、立ち方、歩き方を見直します。片側にかたよると、ひざに負担がかかります。S2:骨ばんを少し前に傾けます。'
};
