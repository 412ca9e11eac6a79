import type { Dose } from '#core/dose.ts';
import type { OwnBlock } from '#core/own-routine.ts';
import type { Plan } from '#core/schedule.ts';
import type { Range, Remark } from '#core/routine-text/remark.ts';
import type { TextLine } from '#core/routine-text/text-line.ts';

/**
 * What became of a line, in one short line:
 *
 *     calf-wall-stretch: hold 10×3 relax 10 each/10 {relax, each/10}
 *     'かべスクワット': reps 10 [2+2] {phases!} ?「ゆっくり」
 *
 * In braces what was taken of its own accord (`!`: from the app and not from the exercise); after `?` what was not
 * understood. Ten seconds to get ready, taken from the app, are left out.
 */
export function notationOf(line: TextLine): string {
	switch (line.outcome) {
		case 'block': {
			const name = line.exercise ? `'${line.exercise.name}'` : line.block.exercise;
			return `${name}: ${blockNotation(line.block)}${aside(line.source, line.remarks, line.unread)}`;
		}
		case 'more':
			return `of ${line.of}${aside(line.source, line.remarks, line.unread)}`;
		case 'title':
			return `title '${line.name}'`;
		case 'plan':
			return `${planNotation(line.plan)}${aside(line.source, line.remarks, line.unread)}`;
		case 'blank':
			return 'blank';
		case 'unread':
			return `${line.why}${aside(line.source, [], line.unread)}`;
	}
}

function blockNotation({ dose, only, ready, wait }: OwnBlock): string {
	const sided = 'sides' in dose && dose.sides === 2 ? `each/${dose.sideChange}` : undefined;
	return [
		doseNotation(dose),
		sided,
		only,
		ready === 10 ? undefined : `ready ${ready}`,
		wait && 'wait'
	]
		.filter(Boolean)
		.join(' ');
}

function doseNotation(dose: Dose): string {
	switch (dose.kind) {
		case 'hold':
			return `hold ${dose.hold}×${dose.reps}${dose.reps > 1 ? ` relax ${dose.relax}` : ''}`;
		case 'reps': {
			const sets = dose.sets > 1 ? `, ${dose.sets} sets rest ${dose.rest}` : '';
			return `reps ${dose.reps} [${dose.phases.join('+')}]${sets}`;
		}
		case 'timed': {
			const every = dose.cueEvery === undefined ? '' : ` cue/${dose.cueEvery}`;
			return `timed ${dose.duration}${every}${dose.cuesAt ? ` cues ${dose.cuesAt.join('+')}` : ''}`;
		}
		case 'breath':
			return `breath ${dose.cycles} [${dose.phases.join('+')}]`;
	}
}

function planNotation(plan: Plan): string {
	if (plan.kind === 'weekly') return `plan ${plan.times} a week`;
	if (plan.kind === 'weekdays') return `plan on ${plan.days.join()}`;
	return `plan ${plan.kind}`;
}

function aside(source: string, remarks: readonly Remark[], unread: readonly Range[]): string {
	const said = remarks.flatMap((remark) => remarkNotation(remark) ?? []).join(', ');
	const left = unread.map(({ start, end }) => ` ?「${source.slice(start, end)}」`).join('');
	return `${said && ` {${said}}`}${left}`;
}

function remarkNotation(remark: Remark): string | undefined {
	switch (remark.kind) {
		case 'taken': {
			if (remark.field === 'ready') return undefined;
			return `${remark.field}${remark.of === 'app' ? '!' : ''}`;
		}
		case 'readAs':
			return `by ${remark.by}`;
		case 'ownExercise':
			return undefined;
		case 'lower':
			return `${remark.value}-${remark.most} ${remark.unit}`;
		case 'otherKind':
			return `usually ${remark.usual}`;
		case 'bothLegs':
			return `both=${remark.sides}`;
		case 'timesADay':
			return `${remark.times} a day`;
		default:
			return remark.kind;
	}
}
