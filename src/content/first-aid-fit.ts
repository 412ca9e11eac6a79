import { courseOf, type Course } from '#core/first-aid.ts';
import type { Flags } from '#core/safety.ts';
import { FIRST_AID_CHANGES, firstAidFacts, type FirstAidChange, type FlowId } from './first-aid.ts';
import {
	firstAidMethods,
	type FirstAidMethods,
	type FirstAidPictureId
} from './poses/first-aid/methods.ts';

/**
 * Sentences that take the place of a step's own where a change forbids what that asks for: other flows' sentences for
 * the same place of the leg, and an exercise's.
 */
export const INSTEADS = ['kneeStraight', 'toesToShin', 'sideLying', 'smallBend'] as const;
export type Instead = (typeof INSTEADS)[number];

/** A flow as one person may go through it. */
export interface FittedFlow {
	readonly course: Course;
	/** Sentences in place of the flow's own, by step. */
	readonly instead: ReadonlyMap<number, Instead>;
	readonly pictures: Readonly<Record<keyof FirstAidMethods, FirstAidPictureId | undefined>>;
	/** What is said beside the stretch. */
	readonly changes: readonly FirstAidChange[];
}

/** Flows that a change has something to say in; in the others nothing of it is met. */
export const SAID_IN: Readonly<Record<FirstAidChange, readonly FlowId[] | 'all' | 'none'>> = {
	urgentPage: 'none',
	noStanding: 'none',
	noForwardBow: ['fa-back-thigh'],
	noHandPull: ['fa-calf', 'fa-foot-toes', 'fa-knee-area'],
	sideLyingSmallBend: ['fa-front-thigh'],
	slowOnly: 'all',
	softer: 'all'
};

/** Undefined when no flow may be shown: a leg that may hide a clot is neither stretched nor rubbed. */
export function fitFlow(id: FlowId, flags: Flags): FittedFlow | undefined {
	const all = changesFor(flags);
	const has = (change: FirstAidChange) => all.has(change);
	if (has('urgentPage')) return undefined;
	const { steps } = firstAidFacts[id];
	// moving the hips back on one's feet is a forward bow too
	const bows = id === 'fa-back-thigh' && has('noForwardBow');
	const course = courseOf(steps, !has('noStanding') && !bows);
	const pulls = (id === 'fa-calf' || id === 'fa-foot-toes') && has('noHandPull');
	const methods = firstAidMethods[id];
	return {
		course,
		instead: insteadOf(id, course, { bows, pulls, has }),
		pictures: {
			hold: bows || pulls ? 'kneeStraight' : methods.hold,
			stand: methods.stand,
			stroke: methods.stroke
		},
		changes: [...all].filter((change) => {
			const flows = SAID_IN[change];
			return flows === 'all' || (flows !== 'none' && flows.includes(id));
		})
	};
}

function changesFor(flags: Flags): ReadonlySet<FirstAidChange> {
	return new Set([...flags].flatMap((flag) => FIRST_AID_CHANGES[flag] ?? []));
}

function insteadOf(
	id: FlowId,
	{ opening, first }: Course,
	{ bows, pulls, has }: { bows: boolean; pulls: boolean; has: (change: FirstAidChange) => boolean }
): ReadonlyMap<number, Instead> {
	const instead = new Map<number, Instead>();
	if (pulls) instead.set(first, 'toesToShin');
	if (bows) instead.set(first, 'kneeStraight');
	if (id !== 'fa-front-thigh') return instead;
	// its own sentence leaves the choice between lying and standing
	const [, place] = opening;
	const lies = has('noStanding') || has('sideLyingSmallBend');
	if (lies && place !== undefined) instead.set(place, 'sideLying');
	if (has('sideLyingSmallBend')) instead.set(first, 'smallBend');
	return instead;
}
