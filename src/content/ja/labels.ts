import type { Labels } from '../labels.ts';

export const labels: Labels = {
	parts: {
		calf: { name: 'ふくらはぎ', findBy: ['脹脛', 'こむら', '下腿', 'calf', 'calves'] },
		hamstring: {
			name: 'もも裏',
			findBy: ['ハムストリング', 'ハムストリングス', '太もも裏', '腿裏', 'hamstring', 'thigh']
		},
		frontThigh: {
			name: 'もも前',
			findBy: ['太もも前', '腿前', '大腿四頭筋', 'front thigh', 'quad']
		},
		knee: { name: 'ひざ', findBy: ['膝', 'ひざ裏', '膝裏', 'knee'] },
		hip: { name: '股関節・おしり', findBy: ['こかんせつ', '骨盤', '尻', 'hip', 'buttock'] },
		ankle: { name: '足首', findBy: ['あしくび', '足関節', 'ankle'] },
		feet: { name: '足先', findBy: ['足', 'あし', 'foot', 'feet'] },
		toes: { name: '足の指', findBy: ['足指', 'あしゆび', 'つま先', '趾', 'toe', 'toes'] },
		sole: { name: '足の裏', findBy: ['足裏', 'あしうら', '足底', 'sole'] },
		arch: { name: '土ふまず', findBy: ['土踏まず', 'つちふまず', 'アーチ', 'arch'] },
		back: { name: '背中・腰', findBy: ['せなか', 'こし', '姿勢', 'back'] },
		wholeBody: { name: '全身', findBy: ['ぜんしん', 'からだ', '体', 'body'] }
	},
	positions: {
		standing: '立って',
		chair: 'いす',
		bed: 'ベッド',
		lyingOnBack: 'あおむけ',
		lyingOnSide: '横向き',
		floor: '床',
		indoors: '家の中',
		outdoors: '家の外'
	},
	equipment: {
		wall: '壁',
		chair: 'いす',
		counter: '台所の台',
		bed: 'ベッド',
		mat: 'マット',
		pillow: 'まくら',
		towel: 'タオル',
		strap: 'ベルト・ストラップ',
		cream: 'オイル・クリーム',
		basin: '洗面器',
		thermometer: '温度計',
		shoes: 'くつ',
		plasticBag: 'ビニール袋',
		light: '明かり',
		helper: '介助の方'
	},
	presets: {
		long: '長め',
		medium: '中くらい',
		short: '短め',
		'foot-arch': '足の裏をしっかり',
		short10: '10回',
		slow10: 'ゆっくり10回',
		desk15: '15回',
		clinic: '専門家と決めた量',
		'2min-each': '片足2分ずつ',
		'5min': '5分'
	},
	slots: { morning: '朝', day: '日中', evening: '夕方', bedtime: '寝る前', any: 'いつでも' }
};
