import type { ExerciseId } from '#core/exercise.ts';
import type { Unit } from '#core/routine-text/amount.ts';
import type { Choice, Open, Taken } from '#core/routine-text/remark.ts';
import type { RoutineTextWords } from '../routine-text-words.ts';

/** What was left open, with what was taken for it. */
const FIELDS: Readonly<Record<Open, (value: string) => string>> = {
	hold: (seconds) => `止める時間${seconds}秒`,
	relax: (seconds) => `休み${seconds}秒`,
	reps: (times) => `${times}回`,
	phases: (seconds) => `1回に${seconds}秒`,
	rest: (seconds) => `セットの間の休み${seconds}秒`,
	sides: () => '片足ずつ',
	sideChange: (seconds) => `足をかえる時間${seconds}秒`,
	duration: (seconds) => `時間${seconds}秒`,
	cycles: (times) => `${times}呼吸`,
	ready: (seconds) => `準備${seconds}秒`
};
const UNITS: Readonly<Record<Unit | 'week' | 'day', string>> = {
	seconds: '秒',
	times: '回',
	sets: 'セット',
	breaths: '呼吸',
	week: '回',
	day: '回'
};
const KINDS = { hold: '止める', reps: '数える', timed: 'つづける', breath: '呼吸する' };
const FOUND = { synonym: '別の呼び方', part: '体の場所', spelling: '近い書き方' };

function takenWords(taken: readonly Taken[]): string {
	const values = taken.map(({ field, value }) => FIELDS[field](value.join('+')));
	return `書かれていないので、ふだんの量にしました:${values.join('、')}。`;
}

function remarkWords(remark: Choice, nameOf: (exercise: ExerciseId) => string): string {
	switch (remark.kind) {
		case 'usualDose':
			return '量が書かれていないので、この体操のふだんの量にしました。';
		case 'readAs':
			return `「${nameOf(remark.exercise)}」と読みました(${FOUND[remark.by]})。`;
		case 'parted':
			return `1行に体操が${remark.exercises}つあるので、分けて読みました。`;
		case 'mayBeOther':
			return `「${remark.words}」は加えていません。別の体操なら、行を分けてください。`;
		case 'ownExercise':
			return `アプリにない体操なので、「${remark.name}」をあなたの体操として加えます。`;
		case 'lower':
			return `${remark.value}〜${remark.most}${UNITS[remark.unit]}の、少ないほうにしました。`;
		case 'otherKind':
			return `ふだんは「${KINDS[remark.usual]}」体操ですが、書かれたとおり「${KINDS[remark.written]}」にしました。`;
		case 'setsAsHolds':
			return `${remark.sets}セットを、${remark.sets}回と読みました。`;
		case 'setsInARow':
			return `${remark.sets}セットをつづけて、全部で${remark.reps}回にしました。`;
		case 'timesAsLength':
			return `${remark.times}回分をつづけて、${remark.seconds}秒にしました。`;
		case 'eachAsParts':
			return `${remark.seconds}秒ずつ、${remark.parts}か所と読みました。`;
		case 'timeForBoth':
			return `左右を合わせて${remark.seconds}秒と読み、片足${remark.each}秒ずつにしました。`;
		case 'secondsAsBreaths':
			return `${remark.seconds}秒を、${remark.cycles}呼吸にしました。`;
		case 'numbersAsHold':
			return `${remark.hold}秒を${remark.reps}回と読みました。`;
		case 'numbersAsSets':
			return `${remark.reps}回を${remark.sets}セットと読みました。`;
		case 'numberAsTimes':
			return `単位のない数を、${remark.times}回と読みました。`;
		case 'minutes':
			return `分と読みました(${remark.seconds}秒)。`;
		case 'clock':
			return `時刻ではなく、分と秒と読みました(${remark.seconds}秒)。`;
		case 'eachAsSides':
			return '「各」「ずつ」を、左右それぞれと読みました。';
		case 'bothLegs':
			return remark.sides === 2
				? '「両足」を、片足ずつ両方と読みました。'
				: '「両足」を、両足いっしょにと読みました。';
		case 'whichLeg':
			return 'どちらの足かは分かりません。左か右を選んでください。';
		case 'timesADay':
			return `1日${remark.times}回と書かれています。アプリが数えるのは「行った日」なので、予定は1日に1回分です。`;
		case 'everyOtherDay':
			return '1日おきを、週に3回の予定にしました。';
		case 'planForAll':
			return '予定は、この体操だけでなく全体のものになります。';
		case 'cuesLeftOut':
			return 'ふだんと長さがちがうので、途中の声かけはありません。';
	}
}

export const routineText: RoutineTextWords = {
	remark: remarkWords,
	taken: takenWords,
	unread: {
		noExercise: '何の体操か分かりませんでした。',
		noDose: '体操として読めませんでした。',
		tooLong: '長すぎて読めませんでした。',
		tooMany: '体操が多すぎるため、ここからは加えていません。'
	},
	notRead: (words) => `「${words}」は読めませんでした。`,
	split: '行を分ける',
	more: (line) => `${line}行目の体操の量です。`,
	title: '名前',
	plan: '予定',
	cut: '長すぎるため、途中までを読みました。'
};
