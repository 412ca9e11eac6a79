import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const heelRaiseSupported: ExerciseWords = {
	name: names.exercises['heel-raise-supported'],
	findBy: ['かかと上げ', '踵上げ', 'カーフレイズ', 'つま先立ち', '筋トレ', 'heel', 'calf'],
	partWords: 'ふくらはぎの力',
	positionWords: '立って',
	equipmentWords: ['台所の台か、重いいす'],
	purpose: 'ふくらはぎの軽い筋力トレーニングです。',
	start: '台や動かないいすに両手でつかまり、足を腰はばに開いて立ちます。',
	steps: ['3秒かけて、かかとを上げます。', '5秒かけて、ゆっくり下ろします。', '10回くり返します。'],
	go: '1、2、3で上げます',
	during: ['親ゆび側に体重を', 'ゆっくり下ろして'],
	release: '休みます',
	phaseNames: ['上げる', '下ろす'],
	breathing: '上げるときに吐き、下ろすときに吸います。',
	mistakes: ['いきおいで上げる → ゆっくり数えます。', '体が前にたおれる → まっすぐ上へ。'],
	safety: ['昼間に行います。寝る前はつりやすくなることがあるのでさけます。'],
	easier: 'すわってかかと上げ。',
	harder: '2セット(あいだに30秒休み)。',
	evidenceNote: '高齢者の筋トレは週2〜3日がすすめられています。',
	gradeWords: 'B',
	seedNote: 'S1:自分のペースで、ウォーキングと軽い筋トレ。S0:適度な運動。'
};
