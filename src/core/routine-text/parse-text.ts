import type { OwnBlock, OwnExercise } from '../own-routine.ts';
import type { Plan } from '../schedule.ts';
import { doseOf } from './dosing.ts';
import type { Lexicon } from './lexicon.ts';
import { indexOf, type NameIndex } from './name-index.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { planOf, readPlans } from './plans.ts';
import { hasDose } from './reading.ts';
import type { Range, Remark } from './remark.ts';
import { rolesOf, type Role } from './roles.ts';
import { APP } from './taking.ts';
import type { TextLine } from './text-line.ts';
import type { WordsLine } from './written-line.ts';

/** A routine as a text says it, and what became of each of its lines. */
export interface RoutineText {
	readonly name?: string;
	readonly plan?: Plan;
	readonly blocks: readonly OwnBlock[];
	readonly exercises: readonly OwnExercise[];
	readonly lines: readonly TextLine[];
	/** Whether the text went on beyond what is read of it. */
	readonly cut: boolean;
}

/** The longest text that is read, in characters; what comes after is cut off and said so. */
export const TEXT_MOST = 40_000;
export const LINES_MOST = 400;

/**
 * Reads what people write, typed or pasted: one exercise a line, or several that are sure to be, in Japanese, English or both. Never throws and never
 * guesses in silence: what it took of its own accord are remarks, what it did not understand is marked. Notes, steps
 * and pictures are no part of the text form.
 */
export function parseText(text: string, lexicon: Lexicon): RoutineText {
	const index = indexOf(lexicon);
	const pieces = piecesOf(text.slice(0, TEXT_MOST), LINES_MOST, index);
	const roles = rolesOf(pieces.map(({ written }) => written));
	const whole = { index, pieces, roles, plan: planOf(roles), own: ownExercisesOf(roles) };
	const lines = pieces.map((piece, i) => lineOf(piece, i, whole));
	const end = pieces.at(-1);
	const read = end ? end.at + end.source.length : 0;
	const title = roles.find(({ role }) => role === 'title');
	return {
		...(title?.role === 'title' && { name: title.name }),
		...(whole.plan && { plan: whole.plan }),
		blocks: lines.flatMap((line) => (line.outcome === 'block' ? [line.block] : [])),
		exercises: [...whole.own.values()],
		lines,
		cut: read < text.length
	};
}

/** What a line must know of the text around it. */
interface Whole {
	readonly index: NameIndex;
	readonly pieces: readonly Piece[];
	readonly roles: readonly Role[];
	readonly plan: Plan | undefined;
	/** By their names as written. */
	readonly own: ReadonlyMap<string, OwnExercise>;
}

type BlockRole = Extract<Role, { readonly role: 'block' }>;

/** Names that no exercise of the app has, each once, in their order. */
function ownExercisesOf(roles: readonly Role[]): ReadonlyMap<string, OwnExercise> {
	const names = roles.flatMap((role) =>
		role.role === 'block' && !role.name.found ? [role.name.written] : []
	);
	return new Map(
		[...new Set(names)].map((name, i) => [name, { id: `own:${i + 1}`, name, steps: [] }])
	);
}

function lineOf(piece: Piece, i: number, whole: Whole): TextLine {
	const { source, at, line } = piece;
	const placed = { source, at, line };
	const role = whole.roles[i] ?? { role: 'blank' };
	switch (role.role) {
		case 'blank':
			return { ...placed, outcome: 'blank' };
		case 'title':
			return { ...placed, outcome: 'title', name: role.name };
		case 'unread':
			return { ...placed, outcome: 'unread', why: role.why, unread: [role.range] };
		case 'plan': {
			const { reading } = role.line;
			const { remarks, unread, plan } = readPlans(reading, whole.plan, true);
			return {
				...placed,
				outcome: 'plan',
				plan,
				remarks: [...reading.remarks, ...remarks],
				unread: inOrder([...reading.runs, ...reading.unread, ...unread])
			};
		}
		case 'more': {
			const of = whole.roles[role.of];
			const { remarks, unread } = of?.role === 'block' ? doseLine(of, whole) : NOTHING;
			return { ...placed, outcome: 'more', of: whole.pieces[role.of]?.line ?? 0, remarks, unread };
		}
		case 'block': {
			const named = nameLine(role, whole);
			const dosed = doseLine(role, whole);
			// a dose on a line of its own keeps its remarks there
			const here = role.dose === role.line ? dosed : NOTHING;
			return {
				...placed,
				outcome: 'block',
				block: dosed.block,
				...(named.exercise && { exercise: named.exercise }),
				remarks: [...remarksOnOthers(piece, role.line), ...named.remarks, ...here.remarks],
				unread: inOrder([...named.unread, ...here.unread])
			};
		}
	}
}

/** What is to be said of other exercises on the same line. */
function remarksOnOthers({ parted }: Piece, { source, others }: WordsLine): readonly Remark[] {
	const remarks: Remark[] = others.map(({ start, end }) => ({
		kind: 'mayBeOther',
		words: source.slice(start, end),
		range: { start, end }
	}));
	return parted === undefined ? remarks : [{ kind: 'parted', exercises: parted }, ...remarks];
}

const NOTHING: { readonly remarks: readonly Remark[]; readonly unread: readonly Range[] } = {
	remarks: [],
	unread: []
};

/** What is to be said of the name of a block. */
function nameLine({ name, line }: BlockRole, { own }: Whole) {
	const { found, range } = name;
	const exercise = found ? undefined : own.get(name.written);
	const remarks: Remark[] = [];
	if (found && found.by !== 'name')
		remarks.push({ kind: 'readAs', exercise: found.exercise, by: found.by, range });
	if (exercise) remarks.push({ kind: 'ownExercise', name: exercise.name });
	const others = line.others.map(({ start, end }) => ({ start, end }));
	return { exercise, remarks, unread: [...line.unread, ...others] };
}

/** The block with its dose, and what is to be said of it. */
function doseLine({ name, dose: { reading, range } }: BlockRole, whole: Whole) {
	const { found } = name;
	const doses = found ? (whole.index.entry(found.exercise)?.doses ?? []) : [];
	const { dose, unsaid, tookMore, remarks } = doseOf(reading, doses);
	const isUsual = !hasDose(reading);
	const ready = reading.ready ?? APP.ready;
	const leg = reading.side === 'left' || reading.side === 'right' ? reading.side : undefined;
	const hasLegs = dose.kind !== 'breath';
	const plans = readPlans(reading, whole.plan, false);
	const block: OwnBlock = {
		exercise: found?.exercise ?? whole.own.get(name.written)?.id ?? 'own:1',
		dose,
		...(leg && hasLegs && { only: leg }),
		ready,
		wait: reading.wait
	};
	const said: Remark[] = [
		...reading.remarks,
		...(isUsual ? [{ kind: 'usualDose' } as const] : remarks)
	];
	if (reading.side === 'affected') said.push({ kind: 'whichLeg', range });
	if (reading.ready === undefined)
		said.push({ kind: 'taken', field: 'ready', value: [ready], of: 'app' });
	const unread = [
		...reading.unread,
		...unsaid.flatMap((slot) => reading.where[slot] ?? []),
		...(tookMore ? [] : reading.moreTimes.map(({ start, end }) => ({ start, end }))),
		...(leg && !hasLegs ? [range] : []),
		...plans.unread
	];
	return { block, remarks: [...said, ...plans.remarks], unread: inOrder(unread) };
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
	return [...ranges].sort((a, b) => a.start - b.start);
}

/** The text with a new line before the words at `at`. */
export function lineSplit(text: string, at: number): string {
	return `${text.slice(0, at).trimEnd()}\n${text.slice(at)}`;
}
