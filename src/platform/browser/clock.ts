import type { Clock } from '#core/ports.ts';
import type { Moment } from '#core/moment.ts';
import type { MonoTime, WallTime } from '#core/time.ts';

export const clock: Clock = {
	mono: () => performance.now() as MonoTime,
	now: () => momentOf(new Date()),
	every(period, tick) {
		const timer = setInterval(tick, period);
		return () => {
			clearInterval(timer);
		};
	},
	after(delay, then) {
		const timer = setTimeout(then, delay);
		return () => {
			clearTimeout(timer);
		};
	}
};

// asking for the zone's name is slow, and it hardly ever changes without the offset changing with it
let zone = { name: '', off: NaN };

/** How this phone sees an instant, where it is now. */
export function momentOf(date: Date): Moment {
	// the browser counts minutes behind UTC
	const off = -date.getTimezoneOffset();
	if (off !== zone.off) zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, off };
	return {
		at: date.getTime() as WallTime,
		zone: zone.name,
		off,
		local: {
			year: date.getFullYear(),
			month: date.getMonth() + 1,
			day: date.getDate(),
			hour: date.getHours(),
			minute: date.getMinutes()
		}
	};
}
