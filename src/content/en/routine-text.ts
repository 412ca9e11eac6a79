import type { ExerciseId } from '#core/exercise.ts';
import type { Unit } from '#core/routine-text/amount.ts';
import type { Choice, Open, Taken } from '#core/routine-text/remark.ts';
import type { RoutineTextWords } from '../routine-text-words.ts';

/** What was left open, with what was taken for it. */
const FIELDS: Readonly<Record<Open, (value: string) => string>> = {
	hold: (seconds) => `hold ${seconds} s`,
	relax: (seconds) => `rest ${seconds} s`,
	reps: (times) => `${times} times`,
	phases: (seconds) => `${seconds} s a rep`,
	rest: (seconds) => `rest ${seconds} s between sets`,
	sides: () => 'each leg in turn',
	sideChange: (seconds) => `change legs ${seconds} s`,
	duration: (seconds) => `go on ${seconds} s`,
	cycles: (times) => `${times} breaths`,
	ready: (seconds) => `get ready ${seconds} s`
};
const UNITS: Readonly<Record<Unit | 'week' | 'day', string>> = {
	seconds: 'seconds',
	times: 'times',
	sets: 'sets',
	breaths: 'breaths',
	week: 'times a week',
	day: 'times a day'
};
const KINDS = { hold: 'held', reps: 'counted', timed: 'timed', breath: 'done by breaths' };
const FOUND = { synonym: 'another name', part: 'the body part', spelling: 'a close spelling' };

function takenWords(taken: readonly Taken[]): string {
	const values = taken.map(({ field, value }) => FIELDS[field](value.join(' + ')));
	return `Not written, so as usual: ${values.join(', ')}.`;
}

function remarkWords(remark: Choice, nameOf: (exercise: ExerciseId) => string): string {
	switch (remark.kind) {
		case 'usualDose':
			return 'No amount is written: the usual one for this exercise.';
		case 'readAs':
			return `Read as “${nameOf(remark.exercise)}” (${FOUND[remark.by]}).`;
		case 'parted':
			return `${remark.exercises} exercises on one line: each is read by itself.`;
		case 'mayBeOther':
			return `“${remark.words}” is left out. If it is another exercise, put it on a line of its own.`;
		case 'ownExercise':
			return `Not in the app: “${remark.name}” is added as an exercise of your own.`;
		case 'lower':
			return `Of ${remark.value} to ${remark.most} ${UNITS[remark.unit]}, the lower.`;
		case 'otherKind':
			return `Usually ${KINDS[remark.usual]}; here ${KINDS[remark.written]}, as written.`;
		case 'setsAsHolds':
			return `${remark.sets} sets are read as ${remark.sets} holds.`;
		case 'setsInARow':
			return `${remark.sets} sets in a row: ${remark.reps} holds in all.`;
		case 'timesAsLength':
			return `${remark.times} times in a row: ${remark.seconds} s.`;
		case 'eachAsParts':
			return `Read as ${remark.seconds} s for each of ${remark.parts} parts.`;
		case 'timeForBoth':
			return `Read as ${remark.seconds} s for both legs: ${remark.each} s each.`;
		case 'secondsAsBreaths':
			return `${remark.seconds} s are ${remark.cycles} breaths.`;
		case 'numbersAsHold':
			return `Read as ${remark.hold} s, ${remark.reps} times.`;
		case 'numbersAsSets':
			return `Read as ${remark.sets} sets of ${remark.reps}.`;
		case 'numberAsTimes':
			return `A number alone is read as ${remark.times} times.`;
		case 'minutes':
			return `Read as minutes (${remark.seconds} s).`;
		case 'clock':
			return `Read as minutes and seconds (${remark.seconds} s), not a time of day.`;
		case 'eachAsSides':
			return '“Each” is read as each leg.';
		case 'bothLegs':
			return remark.sides === 2
				? '“Both legs” is read as one leg, then the other.'
				: '“Both legs” is read as both together.';
		case 'whichLeg':
			return 'Which leg is it? Please choose left or right.';
		case 'timesADay':
			return `It says ${remark.times} times a day. The app counts days, so it plans one session a day.`;
		case 'everyOtherDay':
			return 'Every other day is planned as 3 times a week.';
		case 'planForAll':
			return 'The plan is for the whole routine, not for this exercise alone.';
		case 'cuesLeftOut':
			return 'The length is not the usual one, so there are no reminders on the way.';
	}
}

export const routineText: RoutineTextWords = {
	remark: remarkWords,
	taken: takenWords,
	unread: {
		noExercise: 'It does not say which exercise.',
		noDose: 'This could not be read as an exercise.',
		tooLong: 'This is too long to read.',
		tooMany: 'There are too many exercises: from here on they are left out.'
	},
	notRead: (words) => `“${words}” could not be read.`,
	split: 'Put it on its own line',
	more: (line) => `The amount for the exercise on line ${line}.`,
	title: 'Name',
	plan: 'Plan',
	cut: 'The text is too long: only its beginning was read.'
};
