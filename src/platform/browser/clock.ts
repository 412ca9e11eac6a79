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
	}
};

function momentOf(date: Date): Moment {
	return {
		at: date.getTime() as WallTime,
		zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		// the browser counts minutes behind UTC
		off: -date.getTimezoneOffset(),
		local: {
			year: date.getFullYear(),
			month: date.getMonth() + 1,
			day: date.getDate(),
			hour: date.getHours(),
			minute: date.getMinutes()
		}
	};
}
