import type { ByFlag } from '#core/safety.ts';
import type { FlagWords } from '../words.ts';

export const flags: ByFlag<FlagWords> = {
	fall_risk: {
		name: '最近1年で転んだ/ふらつく',
		effect: '立って行う体操は、すわる・寝る形にかえます。履き物と夜の足もとの習慣をすすめます'
	},
	osteoporosis_spine: {
		name: '骨粗しょう症・背骨の骨折',
		effect: '前にたおす体操は、背中をまっすぐに、小さく行います。注意の文を出します(E41)'
	},
	hip_replacement: {
		name: '人工股関節',
		effect:
			'ひざをかかえる体操は出しません。もも裏のばし(すわって・寝て)は専門家と相談してから。足をももにのせる姿勢には注意の文を出します(E42)'
	},
	knee_replacement: { name: '人工ひざ関節', effect: 'もも前のばしは、専門家と相談してから' },
	diabetes: {
		name: '糖尿病',
		effect:
			'足湯と温かいタオルは、専門家と相談してから。毎日の足の確認をすすめます。しびれについてたずねます'
	},
	reduced_sensation: {
		name: '足の感覚がにぶい',
		effect:
			'足湯は専門家と相談してから。温かいタオルは出しません。軽くさするだけにします。足の確認は毎日'
	},
	foot_wound: {
		name: '足のきず・水ぶくれ・たこの傷',
		effect: '足湯、もむこと、足の指の体操は出しません。「医師に相談」を示します'
	},
	vascular: {
		name: '足の血管の病気・歩くと足が痛い',
		effect:
			'足湯と温かいタオルは専門家と相談してから。ウォーキングも専門家と相談してから。受診の目安を示します'
	},
	varicose: { name: '静脈りゅう', effect: '静脈の上を強く押しません。受診の目安を示します' },
	clot_suspected: {
		name: '片足の急なはれ・赤み・熱',
		effect: '体操も、もむことも、すべてお休みします。「きょう中に連絡」のページを示します'
	},
	blood_thinner: { name: '血液をさらさらにする薬', effect: 'やさしくさするだけにします' },
	heart_fluid_limit: {
		name: '心臓の病気(水分制限)',
		effect:
			'水分の習慣は「主治医に言われた量で」。状態が不安定なときは、ウォーキングは専門家と相談してから'
	},
	heart: {
		name: '心臓の病気(運動の制限あり)',
		effect: 'ウォーキングは、専門家と相談してから。水分の習慣は、水分制限があればそれに従います'
	},
	toe_surgery: {
		name: '足の指の手術・変形の治療中',
		effect: '足の指の体操は、専門家と相談してから'
	},
	kidney: {
		name: '腎臓の病気',
		effect: '水分と食べ物の習慣は、医師・栄養士に相談。ミネラルの言葉は出しません'
	},
	liver: { name: '肝臓の病気', effect: 'つりがくり返すときは、医師に伝えます(S2)' },
	neuro: {
		name: '脳・脊髄の病気、手足のこわばり(痙縮)、クローヌス',
		effect:
			'ふつうのふくらはぎ・もも裏のばしは、専門家と相談してから。専門家との相談のあとに「つっぱり・こわばり ゆったりケア」だけを行います'
	},
	lumbar: { name: '腰の神経の病気', effect: 'もも裏のばしは注意して。しびれたら、やめます' },
	pregnant: {
		name: '妊娠中',
		effect:
			'やわらかめに伸ばします。立って行うもも前のばしはしません。軽くさするだけにします。受診の目安の行をふやします'
	},
	pregnant_28w: {
		name: '妊娠28週以降',
		effect: '長くあおむけで寝ません。寝方の習慣は、横向きだけにします(E35)'
	},
	recent_surgery: { name: '最近の手術', effect: 'すべての動きを、専門家と相談してから' },
	recent_leg_injury: {
		name: '足のけが(最近)',
		effect: 'すべての動きを、専門家と相談してから'
	},
	achilles_tear: { name: 'アキレスけんのけが', effect: 'ふくらはぎのばしは、専門家と相談してから' },
	new_medicine: { name: 'この2か月で新しい薬', effect: '記録に、薬についての行を出します' },
	night_toilet: { name: '夜中に2回以上トイレ', effect: '「寝る前の水」の習慣は出しません' }
};
