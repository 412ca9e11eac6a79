import { EXERCISES, type ByExercise, type ExerciseId } from '#core/exercise.ts';
import type { Lexicon, LexiconEntry } from '#core/routine-text/lexicon.ts';
import { exerciseFacts } from './exercises.ts';
import { exerciseNames } from './exercise-names.ts';

/** Words for a part of the body alone, as handouts use them, and the exercise of the app usually meant by them. */
const parts: readonly { readonly usual: ExerciseId; readonly words: readonly string[] }[] = [
	{
		usual: 'calf-wall-stretch',
		words: [
			'ふくらはぎ',
			'脹脛',
			'こむら',
			'下腿三頭筋',
			'腓腹筋',
			'アキレス腱',
			'calf',
			'calves',
			'gastrocnemius',
			'achilles',
			'lower leg'
		]
	},
	{ usual: 'calf-wall-stretch-bent', words: ['ヒラメ筋', 'soleus'] },
	{
		usual: 'hamstring-forward-bend',
		words: [
			'もも裏',
			'裏もも',
			'ハムストリング',
			'ハムストリングス',
			'ハム',
			'hamstring',
			'hamstrings',
			'hams',
			'back of thigh',
			'back thigh'
		]
	},
	{
		usual: 'quad-stretch-standing',
		words: [
			'もも前',
			'前もも',
			'大腿四頭筋',
			'quad',
			'quads',
			'quadriceps',
			'front thigh',
			'front of thigh'
		]
	},
	{ usual: 'hip-knee-hug', words: ['お尻', 'おしり', '臀部', 'glutes', 'buttock', 'buttocks'] },
	{ usual: 'ankle-pump', words: ['足首', '足関節', 'ankle', 'ankles'] },
	{ usual: 'arch-lift', words: ['土ふまず', 'アーチ', 'arch', 'arches'] },
	{ usual: 'sole-massage', words: ['足裏', 'あしうら', 'sole', 'soles'] },
	{ usual: 'toe-extension-hold', words: ['足指', 'あしゆび', 'toe', 'toes'] }
];

/**
 * Spellings of one word. The first is read as the second, in this order; both are folded: small letters, hiragana.
 */
const spellings: readonly (readonly [string, string])[] = [
	['太もも', 'もも'],
	['太腿', 'もも'],
	['大腿部', 'もも'],
	['腿', 'もも'],
	['ももの裏', 'もも裏'],
	['ももの前', 'もも前'],
	['もものうら', 'もも裏'],
	['ももうら', 'もも裏'],
	['もも後ろ', 'もも裏'],
	['脹脛', 'ふくらはぎ'],
	['膝', 'ひざ'],
	['踵', 'かかと'],
	['足趾', '足指'],
	['足の趾', '足指'],
	['足ゆび', '足指'],
	['足のゆび', '足指'],
	['足の指', '足指'],
	['足の裏', '足裏'],
	['足うら', '足裏'],
	['足底', '足裏'],
	['土踏まず', '土ふまず'],
	['爪先', 'つま先'],
	['つまさき', 'つま先'],
	['伸ばし', 'のばし'],
	['伸ばす', 'のばす'],
	['のばす', 'のばし'],
	['反らし', 'そらし'],
	['反らす', 'そらす'],
	['そらす', 'そらし'],
	['揉み', 'もみ'],
	['揉む', 'もむ'],
	['もむ', 'もみ'],
	['座', 'すわ'],
	['挙げ', '上げ'],
	['あげ', '上げ'],
	['上げる', '上げ'],
	['抱え', 'かかえ'],
	['摩り', 'さすり'],
	['擦り', 'さすり'],
	['さする', 'さすり'],
	['解し', 'ほぐし'],
	['ほぐす', 'ほぐし'],
	['ゆっくりと', 'ゆっくり'],
	['すとれっち', 'のばし'],
	['まっさーじ', 'もみ'],
	['まわし', '回し'],
	['stretches', 'stretch'],
	['stretching', 'stretch'],
	['raising', 'raise'],
	['lifts', 'raise'],
	['lift', 'raise'],
	['massaging', 'massage'],
	['walking', 'walk'],
	['grips', 'grip'],
	['gripping', 'grip'],
	['curling', 'curl'],
	['scrunches', 'curl'],
	['scrunching', 'curl'],
	['scrunch', 'curl'],
	['calves', 'calf'],
	['feet', 'foot'],
	['hamstrings', 'hamstring']
];

const endings = [
	'たいそう',
	'体操',
	'運動',
	'えくささいず',
	'とれーにんぐ',
	'exercise',
	'exercises'
];

/** Other words for the exercises, of both languages at once: a handout may use either. */
const synonyms: ByExercise<readonly string[]> = {
	'calf-wall-stretch': [
		...[
			'ふくらはぎストレッチ',
			'壁ふくらはぎのばし',
			'壁でふくらはぎのばし',
			'壁に手をついてふくらはぎのばし',
			'壁を使ったふくらはぎのばし',
			'立ってふくらはぎのばし',
			'壁押し',
			'壁押しストレッチ',
			'アキレス腱のばし',
			'ふくらはぎを伸ばす',
			'下腿三頭筋ストレッチ',
			'腓腹筋ストレッチ',
			'カーフストレッチ'
		],
		...[
			'calf stretch',
			'wall stretch',
			'standing calf stretch',
			'calf stretch against wall',
			'gastrocnemius stretch',
			'gastroc stretch',
			'achilles stretch',
			'wall push',
			'wall calf',
			'straight knee calf stretch',
			'runners stretch'
		]
	],
	'calf-wall-stretch-bent': [
		...[
			'ひざ曲げふくらはぎのばし',
			'ひざを曲げてふくらはぎのばし',
			'ひざを曲げたふくらはぎのばし',
			'ふくらはぎのばしひざ曲げ',
			'ヒラメ筋ストレッチ',
			'ヒラメ筋のばし'
		],
		...[
			'bent knee calf stretch',
			'soleus stretch',
			'calf stretch knee bent',
			'calf stretch bent knee',
			'wall soleus stretch'
		]
	],
	'calf-towel-stretch': [
		...[
			'タオルふくらはぎのばし',
			'タオルでふくらはぎストレッチ',
			'タオルを使ったふくらはぎのばし',
			'長座でふくらはぎのばし',
			'すわったままふくらはぎのばし',
			'すわってふくらはぎのばし',
			'タオルストレッチ'
		],
		...[
			'towel stretch',
			'calf stretch with towel',
			'seated calf stretch with towel',
			'seated calf stretch',
			'calf stretch with strap',
			'strap calf stretch',
			'sitting calf stretch',
			'long sitting calf stretch',
			'towel pull'
		]
	],
	'hamstring-forward-bend': [
		...[
			'もも裏ストレッチ',
			'ハムストリングストレッチ',
			'ハムストリングスストレッチ',
			'すわってもも裏のばし',
			'前屈',
			'前屈ストレッチ',
			'座位体前屈',
			'いすでもも裏のばし',
			'もも裏を伸ばす'
		],
		...[
			'hamstring stretch',
			'seated hamstring stretch',
			'sitting hamstring stretch',
			'forward bend',
			'forward fold',
			'seated forward bend',
			'back of thigh stretch',
			'chair hamstring stretch',
			'sit and reach'
		]
	],
	'hamstring-towel-lying': [
		...[
			'タオルでもも裏のばし',
			'タオルもも裏のばし',
			'寝てもも裏のばし',
			'寝たままもも裏のばし',
			'あおむけもも裏のばし',
			'仰向けもも裏のばし',
			'寝たままタオルもも裏のばし'
		],
		...[
			'lying hamstring stretch',
			'supine hamstring stretch',
			'towel hamstring stretch',
			'hamstring stretch with towel',
			'hamstring stretch with strap',
			'lying hamstring stretch with towel',
			'hamstring stretch lying down'
		]
	],
	'quad-stretch-side-lying': [
		...[
			'横向きもも前のばし',
			'横になってもも前のばし',
			'横寝もも前のばし',
			'横向きに寝てもも前のばし',
			'側臥位もも前のばし'
		],
		...[
			'side lying quad stretch',
			'side-lying quad stretch',
			'side-lying thigh stretch',
			'quad stretch lying on side',
			'quad stretch side lying',
			'lying quad stretch'
		]
	],
	'quad-stretch-standing': [
		...[
			'もも前ストレッチ',
			'立位もも前のばし',
			'大腿四頭筋ストレッチ',
			'大腿四頭筋のばし',
			'もも前を伸ばす'
		],
		...[
			'quad stretch',
			'quadriceps stretch',
			'standing quad stretch',
			'standing quadriceps stretch',
			'front thigh stretch',
			'thigh stretch',
			'standing thigh stretch'
		]
	],
	'hip-knee-hug': [
		...[
			'ひざ抱え',
			'ひざかかえ',
			'ひざをかかえる',
			'ひざ抱えストレッチ',
			'片ひざかかえ',
			'おしりのストレッチ',
			'お尻のばし',
			'股関節ストレッチ'
		],
		...[
			'knee to chest',
			'knees to chest',
			'knee to chest stretch',
			'single knee to chest',
			'knee hugs',
			'hug knee',
			'hip stretch'
		]
	],
	'toe-extension-hold': [
		...[
			'足指そらし',
			'足指反らし',
			'指そらし',
			'つま先そらし',
			'足の指をそらす',
			'足指のばし',
			'足指ストレッチ',
			'足の指のストレッチ',
			'足裏のばし'
		],
		...[
			'toe stretch',
			'toe extensions',
			'toe extension stretch',
			'bend toes back',
			'pull toes back',
			'toe bends',
			'plantar fascia stretch',
			'sole stretch'
		]
	],
	'toe-grip-spread': [
		...[
			'グーパー',
			'足グーパー',
			'足指のグーパー',
			'足指グーチョキパー',
			'足指じゃんけん',
			'足じゃんけん',
			'足指にぎり',
			'足指の曲げ伸ばし',
			'足指開閉',
			'グーパー体操'
		],
		...[
			'toe grips',
			'toe grip',
			'toe spread',
			'toe spreads',
			'toe grip spread',
			'toe yoga',
			'toe grip and release',
			'toe curl and spread',
			'toe splay',
			'rock paper'
		]
	],
	'toe-one-by-one': [
		...[
			'指ほぐし',
			'足指ほぐし',
			'足指回し',
			'一本ずつほぐし',
			'足指を一本ずつほぐす',
			'足指を1本ずつ回す',
			'足指もみ',
			'足の指のマッサージ'
		],
		...[
			'toe massage',
			'toe mobility',
			'toe moves',
			'one by one toes',
			'toe circles',
			'move toes one by one'
		]
	],
	'towel-gather': [
		...[
			'タオルギャザー',
			'タオルたぐり',
			'タオルたぐりよせ',
			'タオル寄せ',
			'タオルつかみ',
			'足指でタオルたぐり',
			'足指タオルギャザー'
		],
		...[
			'towel curl',
			'towel scrunches',
			'towel gather',
			'towel gathers',
			'towel grab',
			'towel scrunch'
		]
	],
	'arch-lift': [
		...[
			'アーチ上げ',
			'土ふまず上げ',
			'ショートフット',
			'ショートフット体操',
			'足のアーチアップ',
			'アーチアップ'
		],
		...[
			'short foot',
			'short foot exercise',
			'foot dome',
			'foot doming',
			'arch raise',
			'arch lifts',
			'doming',
			'arch doming'
		]
	],
	'ankle-pump': [
		...[
			'足首曲げ伸ばし',
			'足首の曲げのばし',
			'足首パタパタ',
			'足パタパタ',
			'足首ポンプ',
			'足首のポンプ',
			'足関節底背屈',
			'足関節の底背屈',
			'足首の上げ下げ',
			'つま先上げ下げ',
			'つま先の上げ下げ',
			'ポンプ運動',
			'カーフポンプ',
			'足首の運動'
		],
		...[
			'ankle pump',
			'foot pumps',
			'foot pump',
			'calf pump',
			'calf pumps',
			'ankle up and down',
			'ankle flexion',
			'ankle bends',
			'toes up and down'
		]
	],
	'heel-raise-supported': [
		...[
			'かかと上げ',
			'踵上げ',
			'かかとの上げ下げ',
			'かかと上げ下げ',
			'かかとあげ',
			'カーフレイズ',
			'カーフレイズ運動',
			'ヒールレイズ',
			'つま先立ち',
			'つま先だち',
			'背伸び運動',
			'爪先立ち'
		],
		...[
			'heel raise',
			'heel raises',
			'calf raise',
			'calf raises',
			'heel lifts',
			'calf lifts',
			'tiptoe',
			'tiptoes',
			'tip toe',
			'tip toes',
			'toe raises',
			'standing heel raises',
			'rise on toes',
			'heel rises'
		]
	],
	'seated-posture-reset': [
		...['すわり直し', '座り直し', '姿勢リセット', '骨盤起こし', '姿勢を直す', '姿勢直し'],
		...[
			'posture reset',
			'sit tall',
			'posture correction',
			'posture check',
			'seated posture reset',
			'sit up tall'
		]
	],
	'slow-breathing': [
		...['深呼吸', 'ゆっくり呼吸', '腹式呼吸', '呼吸法', 'しんこきゅう', '呼吸'],
		...[
			'deep breathing',
			'slow breaths',
			'deep breaths',
			'breathing',
			'breathe slowly',
			'belly breathing',
			'diaphragmatic breathing',
			'slow deep breathing',
			'calm breathing'
		]
	],
	'slow-heel-press-seated': [
		...['かかとおし', 'かかと押し', '踵押し', 'ゆっくりかかとおし', 'すわってかかとおし'],
		...['heel press', 'seated heel press', 'slow heel press', 'heel presses']
	],
	'slow-calf-towel-assisted': [
		...['タオルでゆっくりふくらはぎ', '介助でふくらはぎのばし'],
		...[
			'slow towel calf stretch',
			'assisted calf stretch',
			'assisted towel calf stretch',
			'slow calf stretch'
		]
	],
	'sole-massage': [
		...[
			'足裏もみ',
			'足裏マッサージ',
			'足つぼ',
			'足もみ',
			'足うらもみ',
			'足の裏をもむ',
			'足裏ほぐし',
			'フットマッサージ'
		],
		...[
			'sole rub',
			'foot massage',
			'foot rub',
			'ball roll',
			'ball rolling',
			'massage soles',
			'rub soles'
		]
	],
	'leg-stroke-massage': [
		...[
			'さすり',
			'脚さすり',
			'足さすり',
			'ふくらはぎさすり',
			'太ももさすり',
			'脚をさする',
			'足をさする',
			'ふくらはぎマッサージ',
			'脚マッサージ',
			'ふくらはぎもみ',
			'ふくらはぎ・太ももマッサージ'
		],
		...[
			'leg massage',
			'leg rub',
			'leg stroke',
			'stroke legs',
			'calf massage',
			'leg strokes',
			'rub legs'
		]
	],
	'foot-bath': [
		...['足浴', 'フットバス', 'あしゆ', '足湯をする', '足を温める'],
		...[
			'foot soak',
			'footbath',
			'foot baths',
			'soak feet',
			'warm foot bath',
			'soak feet in warm water',
			'foot spa'
		]
	],
	'foot-dry-check': [
		...[
			'足をふく',
			'足を拭く',
			'皮ふチェック',
			'皮膚チェック',
			'足のチェック',
			'フットケア',
			'足の観察',
			'足をふいて皮膚チェック'
		],
		...[
			'foot check',
			'dry feet',
			'check feet',
			'foot care',
			'skin check',
			'dry and check',
			'foot inspection'
		]
	],
	'walk-easy': [
		...[
			'ウォーキング',
			'散歩',
			'歩く',
			'歩行',
			'歩行練習',
			'散歩する',
			'さんぽ',
			'ゆっくり歩く',
			'お散歩',
			'軽いウォーキング',
			'らくらく散歩'
		],
		...[
			'walk',
			'easy walk',
			'walking',
			'stroll',
			'gentle walk',
			'slow walk',
			'short walk',
			'easy walking'
		]
	],
	'warm-towel': [
		...[
			'温タオル',
			'蒸しタオル',
			'ホットタオル',
			'温かいタオル',
			'あたたかいタオル',
			'タオルで温める',
			'暖かいタオル',
			'ふくらはぎを温める'
		],
		...['hot towel', 'warm towels', 'warm compress', 'heat pack', 'hot pack', 'warm wrap']
	]
};

const entries: readonly LexiconEntry[] = EXERCISES.map((id) => {
	const { dose, presets } = exerciseFacts[id];
	return {
		id,
		names: exerciseNames[id],
		synonyms: synonyms[id],
		doses: [dose, ...Object.values(presets)]
	};
});

/** What exercises are called by those who write them down, in both languages. Loaded with the page that reads text. */
export const routineLexicon: Lexicon = { exercises: entries, parts, spellings, endings };
