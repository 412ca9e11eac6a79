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

// asking for the zone's name takes a slow phone tens of milliseconds, and it hardly ever changes without the offset
// changing with it; so it is asked for once, and not before something is written down
let zone = { name: '', off: NaN };

function zoneAt(off: number): string {
	if (off !== zone.off) zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, off };
	return zone.name;
}

/** How this phone sees an instant, where it is now. */
export function momentOf(date: Date): Moment {
	// the browser counts minutes behind UTC
	const off = -date.getTimezoneOffset();
	return {
		at: date.getTime() as WallTime,
		get zone() {
			return zoneAt(off);
		},
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
