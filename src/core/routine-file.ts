import * as v from 'valibot';
import { canonical } from './canonical.ts';
import { isRecord, parseForeign } from './foreign-json.ts';
import type { OwnRoutine } from './own-routine.ts';
import { routineFile, TOO_LONG, UNSAFE } from './routine-form.ts';

/** Why a routine from outside was not taken. */
export type RoutineFault =
	/** Not a routine of this app. */
	| 'foreign'
	/** Cut short, or not as the format says. */
	| 'damaged'
	/** Made for a later version of the app. */
	| 'newer'
	/** More text than a routine can have. */
	| 'tooLarge'
	/** A session of it would be longer than a phone can play. */
	| 'tooLong'
	/** Its texts hold signs that hide or turn round what is read. */
	| 'unsafe';

const FORMAT = 'komura-routine';
const VERSION = 1;
/** Characters: a hundred photos are far less than one film. */
const MOST = 4_000_000;
/** Bytes of a file that is worth reading: no letter takes more than three. */
export const MOST_FILE_BYTES = 3 * MOST;
/** Deeper than anything the format has. */
const DEEPEST = 8;

/** The text of a routine's file, as `docs/routine-format.md` describes it; for people to read, with breaks. */
export function makeRoutineFile(routine: OwnRoutine): string {
	return `${JSON.stringify({ format: FORMAT, v: VERSION, ...routine }, null, '\t')}\n`;
}

/** What the file is called: the routine's name, without what some systems do not let stand in one. */
export function routineFileName({ name }: Pick<OwnRoutine, 'name'>): string {
	const plain = name
		.replace(/[\\/:*?"<>|\p{Cf}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '');
	return `${plain || 'routine'}.komura.json`;
}

/** The same in as few letters as can be. */
export function compactRoutine(routine: OwnRoutine): string {
	return canonical({ format: FORMAT, v: VERSION, ...routine });
}

/** Reads a routine from outside whole, or says why not. Never throws; nothing is kept. */
export function parseRoutineFile(text: string): OwnRoutine | RoutineFault {
	if (text.length > MOST) return 'tooLarge';
	// editors of some systems put a mark before the first letter
	const value = parseForeign(text.replace(/^\ufeff/, ''), DEEPEST);
	if (!isRecord(value) || value['format'] !== FORMAT) return 'foreign';
	if (typeof value['v'] === 'number' && value['v'] > VERSION) return 'newer';
	const result = v.safeParse(routineFile, value);
	if (!result.success) return faultOf(result.issues);
	const { format: _format, v: _v, ...routine } = result.output;
	// the form is that of the type, with lengths and limits besides
	return routine as OwnRoutine;
}

function faultOf(issues: readonly v.BaseIssue<unknown>[]): RoutineFault {
	if (issues.some(({ message }) => message === UNSAFE)) return 'unsafe';
	return issues.every(({ message }) => message === TOO_LONG) ? 'tooLong' : 'damaged';
}
