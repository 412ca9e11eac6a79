import { isOwnExerciseId, type AnyExerciseId, type ByExercise } from '#core/exercise.ts';
import type { OwnExercise } from '#core/own-routine.ts';
import type { LanguageCode } from '#core/preferences.ts';

/**
 * What each exercise is called in both languages, without the dose that stands in some of the names. Kept apart from
 * the words of a language: a text may be in either, and a phone need not carry both for it.
 */
export const exerciseNames: ByExercise<Readonly<Record<LanguageCode, string>>> = {
	'calf-wall-stretch': { ja: '壁を使う ふくらはぎのばし', en: 'Wall calf stretch' },
	'calf-wall-stretch-bent': {
		ja: '壁を使う ふくらはぎのばし(ひざ曲げ)',
		en: 'Wall calf stretch, knee bent'
	},
	'calf-towel-stretch': { ja: 'タオルで ふくらはぎのばし', en: 'Towel calf stretch' },
	'hamstring-forward-bend': {
		ja: 'すわって前にたおす もも裏のばし',
		en: 'Seated hamstring forward bend'
	},
	'hamstring-towel-lying': {
		ja: '寝たまま タオルで もも裏のばし',
		en: 'Lying towel hamstring stretch'
	},
	'quad-stretch-side-lying': { ja: '横向きで もも前のばし', en: 'Side-lying front-thigh stretch' },
	'quad-stretch-standing': { ja: '立って もも前のばし', en: 'Standing front-thigh stretch' },
	'hip-knee-hug': { ja: 'ひざをかかえる ストレッチ', en: 'Knee hug' },
	'toe-extension-hold': { ja: '足の指そらし', en: 'Toe extension' },
	'toe-grip-spread': { ja: '足指グーパー', en: 'Toe grip-and-spread' },
	'toe-one-by-one': { ja: '足の指 一本ずつほぐし', en: 'One-by-one toe moves' },
	'towel-gather': { ja: 'タオルギャザー', en: 'Towel curls' },
	'arch-lift': { ja: '足のアーチ上げ', en: 'Arch lift' },
	'ankle-pump': { ja: '足首の曲げ伸ばし', en: 'Ankle pumps' },
	'heel-raise-supported': { ja: 'つかまって かかと上げ', en: 'Supported heel raises' },
	'seated-posture-reset': { ja: 'すわり直し(姿勢リセット)', en: 'Posture reset' },
	'slow-breathing': { ja: 'ゆっくり深呼吸', en: 'Slow breathing' },
	'slow-heel-press-seated': { ja: 'すわって ゆっくり かかとおし', en: 'Slow seated heel press' },
	'slow-calf-towel-assisted': {
		ja: 'タオルで ゆっくり ふくらはぎのばし',
		en: 'Slow towel calf stretch (spasticity)'
	},
	'sole-massage': { ja: '足の裏もみ', en: 'Sole massage' },
	'leg-stroke-massage': { ja: 'ふくらはぎ・太もも さすり', en: 'Leg stroking' },
	'foot-bath': { ja: '足湯', en: 'Foot bath' },
	'foot-dry-check': { ja: '足をふいて、皮ふチェック', en: 'Dry and check your feet' },
	'walk-easy': { ja: 'らくらくウォーキング', en: 'Easy walk' },
	'warm-towel': { ja: '温かいタオル', en: 'Warm towel' }
};

/** What an exercise is called where its dose stands beside it; an own one by the words of the routine it is in. */
export function plainNameOf(
	exercise: AnyExerciseId,
	language: LanguageCode,
	own: readonly OwnExercise[] = []
): string {
	if (!isOwnExerciseId(exercise)) return exerciseNames[exercise][language];
	return own.find(({ id }) => id === exercise)?.name ?? '';
}
