import type { ByHabit, HabitInstead } from '../habits.ts';
import type { HabitWords } from '../words.ts';

export const habits: ByHabit<HabitWords> = {
	'water-day': {
		name: '日中、こまめに水分をとりました',
		scheduleWords: '毎日',
		origin: 'S0・S2:こまめに飲みます。S3:量は、体重・活動・気温に合わせます。'
	},
	'water-exercise': {
		name: '運動の前後に水分をとりました',
		scheduleWords: '運動をした日',
		origin: 'S0:とくに運動の前とあと。S1:汗をかいたあとや、長く歩いたあと。'
	},
	'water-before-bed': {
		name: '寝る30分前に、水を少し飲みました(コップ1杯まで)',
		scheduleWords: '毎日(選んだ方だけ)',
		origin:
			'S2では、寝る30分前にコップ1杯。根拠は分かれています。もとの量(コップ1杯)は、上限としています。'
	},
	'meal-minerals': {
		name: 'カルシウム・マグネシウム・カリウムをふくむ食品を食べました',
		scheduleWords: '毎日',
		origin:
			'S0:牛乳、ヨーグルト、豆、海そう。S2:くだもの、ナッツ、葉もの野菜。食品だけです。サプリメントや量の助言はしません。'
	},
	'low-alcohol': {
		name: '夜のお酒とカフェインをひかえめにしました',
		scheduleWords: '毎日',
		origin: 'もとの資料にはありません。メイヨークリニックなど、医療機関のページから。'
	},
	'warm-legs': {
		name: '足もとを冷やさないようにしました',
		scheduleWords: '毎日(寒い季節)',
		origin:
			'S0:温かい服。S1:足を温かく。S2:冷たい床をはだしで歩かない。夏の冷房でも。S3:レッグウォーマーやハイソックス。きつすぎないものを(E26)。カイロや湯たんぽを、皮ふに当てたまま眠らないでください。'
	},
	'warm-bath': {
		name: '湯船にゆっくりつかりました(41℃以下・10分まで)',
		scheduleWords: '毎日(したいときだけ)',
		origin: 'S0:湯船にゆっくりつかります。温度と時間は、公的な安全な入浴の目安です。'
	},
	'indoor-footwear': {
		name: '家の中で、すべりにくい履き物をはきました',
		scheduleWords: '毎日',
		origin:
			'S2:冷たい床をはだしで歩かず、スリッパやくつ下を使います。かかとのないスリッパやくつ下だけでは転びやすくなるという根拠があるため、「かかとがあり、すべりにくいもの」とします。'
	},
	'shoes-support': {
		name: 'かかとの安定した、歩きやすいくつをはきました',
		scheduleWords: '毎日',
		origin: 'S2:足の負担の一つとしての履き物。メイヨークリニック:支えのあるくつ。'
	},
	'loose-bedding': {
		name: '足先の布団を軽くしました',
		scheduleWords: '毎日',
		origin: 'もとの資料にはありません。重い布団は、つま先を下に押します。日本の資料にも:軽い布団。'
	},
	'sleep-position': {
		name: '足首が下に押されない寝方にしました',
		scheduleWords: '毎日',
		origin:
			'S3:あおむけで、すねを少し高くします。もとの文には「うつぶせで足を高く」ともありますが、うつぶせはつま先が伸びるため、採りません。横向き、またはあおむけで、ふくらはぎの下に小さなまくら。足先を布団で押さないようにします。'
	},
	'move-often': {
		name: '同じ姿勢を長く続けませんでした',
		scheduleWords: '毎日',
		origin: 'S1・S2:長いデスクワークや運転。60分ごとに1分動くのが目安です。'
	},
	'easy-walk': {
		name: '少し歩きました(目安10分)',
		scheduleWords: '毎日、または週2〜3回',
		origin: 'S0:毎日少しでも歩きます。S2:10分、週2〜3回。'
	},
	'posture-check': {
		name: '左右どちらかにかたよらない姿勢を意識しました',
		scheduleWords: '毎週',
		origin: 'S1:骨ばん、腰、足のくせ。左右の差のある歩き方や、丸まったすわり方。'
	},
	'sleep-enough': {
		name: 'よく眠れました',
		scheduleWords: '毎日(1〜5でつけます)',
		origin: 'S0:睡眠不足は、筋肉の回復をおくらせます。'
	},
	'wind-down': {
		name: '気持ちをゆるめる時間をとりました',
		scheduleWords: '毎日',
		origin:
			'S1:ストレスへの手当て。S3:きっかけとしてのストレス(「鎮静剤」は採りません)。S4:深呼吸、軽いマッサージ。'
	},
	'feet-check': {
		name: '足の皮ふを見ました(きず・赤み)',
		scheduleWords: '毎週。糖尿病や足の感覚がにぶい方は毎日',
		origin: 'S2:冷え、むくみを確かめます。足の手入れ。'
	},
	'night-path': {
		name: '夜の足もとを片づけ、明かりをつけました',
		scheduleWords: '毎週',
		origin: 'もとの資料にはありません。つりやトイレで夜に起きたときの転倒のため。'
	},
	'medicine-list': {
		name: '飲んでいる薬のメモを新しくしました',
		scheduleWords: '毎月',
		origin:
			'S3:新しい治療のあとのつりは、早めに医師に伝えます。薬を自分でやめたり変えたりしないでください。'
	}
};

export const habitInsteads: Readonly<Record<HabitInstead, string>> = {
	doctorsAmount: '主治医に言われた量にしてください。',
	dietitian: '栄養士か医師の指示に従ってください。',
	sideOnly: '妊娠28週からは、横向きだけにします。'
};

export const habitDone = 'できた';
