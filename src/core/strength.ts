import { addDays, type Day } from './day.ts';
import type { Days } from './streak.ts';

/**
 * How firm the habit is, 0 to 100. Each day moves it a little: towards 100 when something was done, towards 0 when
 * not, half the way in thirteen days. Weeks of care are not undone by a few days without; a day on which nothing was
 * asked leaves it as it is, and so does today before it is over.
 *
 * The form is that of Loop Habit Tracker: exponential smoothing with a factor of 0.5^(√frequency / 13), here for a
 * frequency of once a day.
 */
export function strengthOn(today: Day, { done, free }: Days): number {
	const first = [...done.keys()].reduce<Day | undefined>(
		(earliest, day) => (earliest === undefined || day < earliest ? day : earliest),
		undefined
	);
	if (first === undefined) return 0;
	let strength = 0;
	for (let day = first; day <= today; day = addDays(day, 1)) {
		if (done.has(day)) strength = strength * KEPT + (1 - KEPT);
		else if (day !== today && !free(day)) strength *= KEPT;
	}
	return Math.round(strength * 100);
}

const HALF_LIFE = 13;
const KEPT = 0.5 ** (1 / HALF_LIFE);
