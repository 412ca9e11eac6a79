import type { OwnBlock, OwnExercise } from '../own-routine.ts';
import type { Plan } from '../schedule.ts';
import type { Piece } from './pieces.ts';
import type { Range, Remark } from './remark.ts';

/**
 * What became of one line, or of one of several exercises on it. Ranges are in the characters of `source`.
 */
export type TextLine = Pick<Piece, 'source' | 'at' | 'line'> &
	(
		| {
				readonly outcome: 'block';
				readonly block: OwnBlock;
				/** Its exercise, when it is one of the person's own. */
				readonly exercise?: OwnExercise;
				readonly remarks: readonly Remark[];
				readonly unread: readonly Range[];
		  }
		/** The dose of the block whose name stands on line `of` (from 0). */
		| {
				readonly outcome: 'more';
				readonly of: number;
				readonly remarks: readonly Remark[];
				readonly unread: readonly Range[];
		  }
		| { readonly outcome: 'title'; readonly name: string }
		| {
				readonly outcome: 'plan';
				readonly plan: Plan;
				readonly remarks: readonly Remark[];
				readonly unread: readonly Range[];
		  }
		/** Nothing, or a comment: `※`, `//`, a rule of dashes. */
		| { readonly outcome: 'blank' }
		| { readonly outcome: 'unread'; readonly why: Unread; readonly unread: readonly Range[] }
	);

/** Why a whole line was not understood: no name, no dose, longer than a line may be, or more blocks than a routine may have. */
export type Unread = 'noExercise' | 'noDose' | 'tooLong' | 'tooMany';

/** What was not understood and is in no remark yet. */
export function unsaidIn(line: TextLine): readonly Range[] {
	if (line.outcome === 'unread' || !('unread' in line)) return [];
	const said = line.remarks.flatMap((remark) =>
		remark.kind === 'mayBeOther' ? [remark.range.start] : []
	);
	return line.unread.filter(({ start }) => !said.includes(start));
}
