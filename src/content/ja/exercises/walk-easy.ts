import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const walkEasy: ExerciseWords = {
	name: names.exercises['walk-easy'],
	findBy: ['散歩', '歩く', '歩行', 'walk'],
	partWords: '全身',
	positionWords: '立って・家の外か中',
	equipmentWords: ['かかとの安定した、歩きやすいくつ'],
	purpose: 'おしゃべりできるくらいの速さで歩きます。',
	start: '歩きやすいくつをはき、水分を少しとります。',
	steps: [
		'背すじを伸ばし、前を見て歩きます。',
		'かかとから着き、つま先で軽くけります。',
		'左右に同じように体重をかけます。',
		'最後の1分は、ゆっくりにします。'
	],
	go: '10分、歩きましょう',
	during: ['半分です。おしゃべりできる速さで', 'のこり1分。ゆっくりにします'],
	release: 'おつかれさまでした',
	breathing: '会話できるくらいの呼吸で。',
	mistakes: ['下ばかり見る → 前を見ます。', '片側に体重がかたよる → 左右均等に。'],
	safety: [
		'胸の痛み、息切れ、めまい、冷や汗が出たら、すぐにやめます。',
		'歩くとふくらはぎが痛み、休むと楽になる方は、医師に相談します。',
		'暑い日は、すずしい時間帯に。'
	],
	easier: '家の中で5分。または、すわって足ぶみ10分。',
	harder: '15〜20分にします。',
	evidenceNote: '高齢者には、歩くなどの活動がすすめられています。',
	gradeWords: 'B',
	seedNote:
		'S2:ウォーキング10分+足指グーパー30回を、週2〜3回。S0:毎日少しでも歩く。S1:ウォーキングと軽い筋トレ。'
};
