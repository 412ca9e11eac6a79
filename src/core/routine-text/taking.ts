import type { Dose, SideCount } from '../dose.ts';
import type { Reading, Slot } from './reading.ts';
import type { Open, Remark } from './remark.ts';

/** What the app takes where neither the text nor the exercise says. Our own choice, like those of content 4.7. */
export const APP = {
	/** As long as the hold itself, but within 5 to 10 s: what most exercises of the app have. */
	relax: (hold: number) => Math.min(10, Math.max(5, hold)),
	hold: 10,
	phases: [2, 2],
	rest: 30,
	sideChange: 10,
	duration: 60,
	breath: [4, 6],
	ready: 10,
	/** No longer hold is suggested (content 4.4): a longer one with no count is done once. */
	longestHold: 60
} as const;

/** A dose in the making: what the line says, the doses its exercise comes with, and what is noted on the way. */
export interface Making {
	readonly said: Reading;
	/** The usual one first; none for an exercise of one's own. */
	readonly doses: readonly Dose[];
	readonly remarks: Remark[];
	/** What the line says that its kind of dose has no place for. */
	readonly unsaid: Slot[];
}

/** The usual dose of the exercise, when it is of that kind. */
export function usualOf<K extends Dose['kind']>(
	{ doses }: Making,
	kind: K
): Extract<Dose, { readonly kind: K }> | undefined {
	const [usual] = doses;
	return usual?.kind === kind ? (usual as Extract<Dose, { readonly kind: K }>) : undefined;
}

/** A number that the line leaves open, from the exercise or else from the app. */
export function take(making: Making, field: Open, usual: number | undefined, app: number): number {
	return takeAll(making, field, usual === undefined ? undefined : [usual], [app])[0] ?? app;
}

/** The same for several seconds at once. */
export function takeAll(
	{ remarks }: Making,
	field: Open,
	usual: readonly number[] | undefined,
	app: readonly number[]
): readonly number[] {
	const value = usual ?? app;
	remarks.push({ kind: 'taken', field, value, of: usual ? 'exercise' : 'app' });
	return value;
}

/** Both legs at once, or each in turn. `eachIsTaken`: the line's "each" meant something else. */
export function takeSides(
	making: Making,
	usual: SideCount | undefined,
	eachIsTaken = false
): SideCount {
	const { remarks } = making;
	const { side } = making.said;
	const each = making.said.each && !eachIsTaken;
	if (side === 'eachSide') return 2;
	if (side === 'together' || side === 'left' || side === 'right') return 1;
	if (side === 'bothLegs') {
		if (each) return 2;
		remarks.push({ kind: 'bothLegs', sides: usual ?? 1 });
		return usual ?? 1;
	}
	if (each) {
		if (usual !== 2) remarks.push({ kind: 'eachAsSides' });
		return 2;
	}
	if (usual !== 2) return 1;
	remarks.push({ kind: 'taken', field: 'sides', value: [2], of: 'exercise' });
	return 2;
}

/** Seconds to change legs; none where there is nothing to change. */
export function takeSideChange(
	making: Making,
	sides: SideCount,
	usual: { readonly sides: SideCount; readonly sideChange: number } | undefined
): number {
	const { change } = making.said;
	if (change !== undefined) return change;
	if (sides === 1) return 0;
	return take(
		making,
		'sideChange',
		usual?.sides === 2 ? usual.sideChange : undefined,
		APP.sideChange
	);
}
