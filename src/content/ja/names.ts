import type { Names } from '../names.ts';

export const names: Names = {
	exercises: {
		'calf-wall-stretch': '壁を使う ふくらはぎのばし',
		'calf-wall-stretch-bent': '壁を使う ふくらはぎのばし(ひざ曲げ)',
		'calf-towel-stretch': 'タオルで ふくらはぎのばし',
		'hamstring-forward-bend': 'すわって前にたおす もも裏のばし',
		'hamstring-towel-lying': '寝たまま タオルで もも裏のばし',
		'quad-stretch-side-lying': '横向きで もも前のばし',
		'quad-stretch-standing': '立って もも前のばし',
		'hip-knee-hug': 'ひざをかかえる ストレッチ',
		'toe-extension-hold': '足の指そらし 5秒×3回',
		'toe-grip-spread': '足指グーパー 30回',
		'toe-one-by-one': '足の指 一本ずつほぐし',
		'towel-gather': 'タオルギャザー',
		'arch-lift': '足のアーチ上げ',
		'ankle-pump': '足首の曲げ伸ばし',
		'heel-raise-supported': 'つかまって かかと上げ',
		'seated-posture-reset': 'すわり直し(姿勢リセット)',
		'slow-breathing': 'ゆっくり深呼吸',
		'slow-heel-press-seated': 'すわって ゆっくり かかとおし',
		'slow-calf-towel-assisted': 'タオルで ゆっくり ふくらはぎのばし',
		'sole-massage': '足の裏もみ 2分',
		'leg-stroke-massage': 'ふくらはぎ・太もも さすり',
		'foot-bath': '足湯 10分',
		'foot-dry-check': '足をふいて、皮ふチェック',
		'walk-easy': 'らくらくウォーキング 10分',
		'warm-towel': '温かいタオル 5分'
	},
	routines: {
		'bedtime-calf-hamstring': { name: 'おやすみ前の脚ストレッチ', when: '寝る直前' },
		'bedtime-in-bed': { name: 'ベッドの中の脚ストレッチ', when: '寝る直前(立たずに行う)' },
		'bedtime-toes': { name: 'おやすみ前の足指ケア', when: '寝る前、布団の上で' },
		'evening-foot-bath': { name: '夕方の足湯ケア', when: '夕方' },
		'walk-and-toes': { name: '歩いて、足指グーパー', when: '日中' },
		'knee-comfort': { name: 'ひざまわり らくらくケア', when: 'お風呂のあとや夜' },
		'after-bath-stretch': {
			name: 'お風呂あがりの ゆったりストレッチ',
			when: 'お風呂のあと、少し休んでから'
		},
		'morning-wake-up': { name: '朝の目ざめ足体操', when: '起きてすぐ、布団の中で' },
		'desk-break': { name: 'すわり仕事のひと休み', when: '長くすわったあと' },
		'after-walk-stretch': { name: '歩いたあとのストレッチ', when: '歩いたあと' },
		'foot-strength': { name: '足うら強化', when: '日中' },
		'gentle-spasticity': {
			name: 'つっぱり・こわばり ゆったりケア(医師・療法士と相談した方)',
			when: '体調のよい時間'
		}
	}
};
