import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const hamstringTowelLying: ExerciseWords = {
	name: names.exercises['hamstring-towel-lying'],
	findBy: [
		'ハムストリングス',
		'太もも裏',
		'太腿の裏',
		'裏もも',
		'仰向け',
		'あおむけ',
		'hamstring',
		'towel'
	],
	partWords: 'もも裏(ハムストリング)',
	positionWords: 'ベッド(あおむけ)',
	equipmentWords: ['バスタオルまたはストラップ', 'ベッドかマット'],
	purpose: '寝たまま、太ももの裏を伸ばします。腰に負担がかかりにくい方法です。',
	start:
		'あおむけに寝ます。片方の足の裏にタオルをかけ、両はしを持ちます。反対の足は曲げておきます。',
	steps: [
		'タオルをかけた足を、ひざを曲げたまま持ち上げます。',
		'ゆっくりひざを伸ばしていきます。',
		'もも裏が、ほどよく伸びたところで止めます。ひざは少し曲がっていてかまいません。',
		'ゆっくりひざを曲げて、足を下ろします。'
	],
	go: 'ゆっくりひざを伸ばします',
	during: ['頭と肩の力をぬいて', '息を続けて'],
	release: 'ひざを曲げて、下ろします',
	breathing: '伸ばすときに吐きます。',
	mistakes: ['頭や肩が浮く → タオルを長めに持ちます。', '足先を強く引きすぎる → つま先は楽に。'],
	safety: [
		'妊娠28週以降の方は、あおむけで長く寝ないでください。すわって行います。',
		'人工股関節の方は、足を高く上げすぎないでください。'
	],
	easier: 'ひざを深めに曲げたまま止めます。',
	harder: '20秒×2回にします。',
	evidenceNote: '前にかがめない方のための方法です。',
	gradeWords: 'A−/B',
	seedNote:
		'S1:備えとしての、もも裏のストレッチ。寝て行う形は、前にかがめない方のために、このアプリで加えました。'
};
