import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const quadStretchSideLying: ExerciseWords = {
	name: names.exercises['quad-stretch-side-lying'],
	findBy: ['大腿四頭筋', '太もも前', '太腿の前', '前もも', '横寝', 'thigh', 'quad'],
	partWords: 'もも前(大腿四頭筋)',
	positionWords: 'ベッド(横向き)',
	equipmentWords: ['ベッドかマット', 'まくら', 'タオル(なくても可)'],
	purpose: '横に寝たまま、太ももの前を伸ばします。',
	start: '横向きに寝て、まくらに頭をのせます。下の足は軽く曲げます。',
	steps: [
		'上の足のひざを曲げ、足首を手でつかみます。届かないときはタオルをかけます。',
		'かかとを、ゆっくりおしりに近づけます。',
		'ひざを少しうしろへ。太ももの前が伸びたら止めます。',
		'ゆっくりゆるめます。'
	],
	go: 'かかとをおしりに近づけます',
	during: ['腰はそらさないで', '息を続けて'],
	release: 'ゆっくりゆるめます',
	breathing: 'ふつうの呼吸を続けます。',
	mistakes: ['腰がそる → おなかに軽く力を入れます。', '強く引っぱる → 痛くない角度で止めます。'],
	safety: ['ひざが痛い方、人工ひざ関節の方は、無理に曲げないでください。'],
	easier: 'タオルを使い、曲げる角度を小さくします。',
	harder: '「立ってもも前のばし」',
	evidenceNote: '整形外科学会(米国)の一般的なストレッチです。',
	gradeWords: 'B',
	seedNote:
		'S3:もも前がつったときの手当て(ひざを曲げ、足首を持って、おしりに引き寄せる)。横向きの形は、より安全にしたこのアプリの形です。'
};
