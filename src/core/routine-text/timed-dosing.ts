import type { TimedDose } from '../dose.ts';
import { APP, take, takeSideChange, takeSides, usualOf, type Making } from './taking.ts';

/** The bound of a stored dose, in seconds. */
const LONGEST = 86_400;

/** A length of time for each side. */
export function timedOf(making: Making): TimedDose {
	const { rest } = making.said;
	const usual = usualOf(making, 'timed');
	const parts = partsOf(making, usual);
	const all = parts ?? lengthOf(making, usual);
	if (rest) making.unsaid.push('rest');
	const shared = isShared(making, usual, all);
	const duration = shared ? all / 2 : all;
	if (shared) making.remarks.push({ kind: 'timeForBoth', seconds: all, each: duration });
	const sides = shared ? 2 : takeSides(making, usual?.sides, parts !== undefined);
	const sideChange = takeSideChange(making, sides, usual);
	return { kind: 'timed', duration, sides, sideChange, ...cuesOf(making, duration, parts) };
}

/** 10分×2 is one length of 20 minutes. */
function lengthOf(making: Making, usual: TimedDose | undefined): number {
	const { time, times = 1, sets = 1 } = making.said;
	const once = time ?? take(making, 'duration', usual?.duration, APP.duration);
	const often = times * sets;
	if (often === 1) return once;
	if (once * often > LONGEST) {
		making.unsaid.push('times', 'sets');
		return once;
	}
	making.remarks.push({ kind: 'timesAsLength', times: often, seconds: once * often });
	return once * often;
}

/** 各10秒 where the exercise goes from one part to the next: the seconds of each part, all of them in a row. */
function partsOf({ said, remarks }: Making, usual: TimedDose | undefined): number | undefined {
	const { time, each, side, times, sets } = said;
	if (!usual?.cueEvery || time === undefined || !each || side || times || sets) return undefined;
	const parts = Math.round(usual.duration / usual.cueEvery);
	remarks.push({ kind: 'eachAsParts', parts, seconds: time });
	return parts * time;
}

/** "About 2 min" for both soles is a minute for each (content 4.7). */
function isShared({ said }: Making, usual: TimedDose | undefined, all: number): boolean {
	const { time, side, each } = said;
	return time !== undefined && usual?.sides === 2 && side === undefined && !each && all % 2 === 0;
}

/** Reminders are about the length they were made for: half-way, one minute left. */
function cuesOf(
	{ said, doses, remarks }: Making,
	duration: number,
	parts: number | undefined
): Pick<TimedDose, 'cueEvery' | 'cuesAt'> {
	const { cueEvery, cuesAt } = said;
	if (cueEvery !== undefined || cuesAt)
		return { ...(cueEvery !== undefined && { cueEvery }), ...(cuesAt?.length && { cuesAt }) };
	if (parts !== undefined && said.time !== undefined) return { cueEvery: said.time };
	const timed = doses.filter((dose) => dose.kind === 'timed');
	const same = timed.find((dose) => dose.duration === duration);
	if (same) {
		const { cueEvery: every, cuesAt: at } = same;
		return { ...(every !== undefined && { cueEvery: every }), ...(at && { cuesAt: at }) };
	}
	if (timed.some((dose) => dose.cuesAt ?? dose.cueEvery)) remarks.push({ kind: 'cuesLeftOut' });
	return {};
}
