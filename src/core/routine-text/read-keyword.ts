import { leave, neighbours, put, type Draft, type KeywordToken } from './draft.ts';
import type { SideWord } from './keyword.ts';

/** Reads one word of a dose. `paired` tells whether an amount is its own; the word of it is read with the amount. */
export function readKeyword(draft: Draft, token: KeywordToken, paired: boolean): void {
	const { keyword } = token;
	switch (keyword) {
		case 'eachSide':
		case 'bothLegs':
		case 'together':
		case 'left':
		case 'right':
		case 'affected':
			readSide(draft, token, keyword);
			return;
		case 'hold':
			// "hold a ball" is a name
			if (!paired && neighbours(draft, token).after?.kind === 'text') draft.plain.add(token);
			else draft.says ??= 'hold';
			return;
		case 'keep':
			draft.says ??= 'timed';
			return;
		case 'each':
			draft.each = true;
			return;
		case 'wait':
			draft.wait = true;
			return;
		case 'noRest':
			put(draft, 'rest', 0, token);
			return;
		case 'noCues':
			draft.cuesAt = [];
			return;
		case 'count':
			if (paired) draft.says ??= 'reps';
			else draft.plain.add(token);
			return;
		case 'only':
			if (draft.side !== 'left' && draft.side !== 'right') draft.plain.add(token);
			return;
		case 'rest':
		case 'ready':
		case 'change':
		case 'in':
		case 'out':
		case 'filler':
			if (!paired) draft.plain.add(token);
	}
}

/** Left and right on one line are each leg in turn. */
function readSide(draft: Draft, token: KeywordToken, side: SideWord): void {
	const { side: before } = draft;
	if (before === undefined || before === side) {
		draft.side = side;
		return;
	}
	const pair = new Set([before, side]);
	if (pair.has('left') && pair.has('right')) draft.side = 'eachSide';
	else if (before !== 'eachSide' || side === 'together' || side === 'affected') leave(draft, token);
}
