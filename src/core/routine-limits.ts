import type { OwnRoutine } from './own-routine.ts';
import type { Block } from './routine.ts';

/**
 * What is unusual in a routine of a person's own: said, never forbidden, because their therapist may have meant it.
 * Numbers of the founders' content, 4.4: holds of 5 to 60 s, 1 to 10 of them, never more than 60 s suggested.
 */
export type Unusual = {
	/** Index of the block. */
	readonly block: number;
} & (
	| { readonly what: 'shortHold' | 'longHold'; readonly seconds: number }
	| { readonly what: 'manyHolds'; readonly reps: number }
	/** No time to get into position. */
	| { readonly what: 'noReady' }
);

const HOLD = { least: 5, most: 60 };
const HOLDS = 10;

/** What to warn of, in the order of the blocks. */
export function unusualIn({ blocks }: Pick<OwnRoutine, 'blocks'>): readonly Unusual[] {
	return blocks.flatMap((block, index) => [...unusual(block, index)]);
}

function* unusual({ dose, ready }: Block, block: number): Generator<Unusual> {
	if (ready === 0) yield { block, what: 'noReady' };
	if (dose.kind !== 'hold') return;
	const { hold: seconds, reps } = dose;
	if (seconds < HOLD.least) yield { block, what: 'shortHold', seconds };
	if (seconds > HOLD.most) yield { block, what: 'longHold', seconds };
	if (reps > HOLDS) yield { block, what: 'manyHolds', reps };
}
