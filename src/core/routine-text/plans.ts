import type { Plan } from '../schedule.ts';
import type { Reading } from './reading.ts';
import type { Range, Remark } from './remark.ts';
import type { Role } from './roles.ts';

/** The plan of a text: the first that is said, on a line of its own or beside an exercise. */
export function planOf(roles: readonly Role[]): Plan | undefined {
	for (const role of roles) {
		const line = role.role === 'plan' ? role.line : role.role === 'block' ? role.dose : undefined;
		const plan = line && saidPlan(line.reading);
		if (plan) return plan;
	}
	return undefined;
}

/** What a line says of how often, beside the plan that holds; another plan stays unread. `alone`: on a line of its own. */
export function readPlans(
	reading: Reading,
	plan: Plan | undefined,
	alone: boolean
): { readonly plan: Plan; readonly remarks: readonly Remark[]; readonly unread: readonly Range[] } {
	const remarks: Remark[] = [];
	const unread: Range[] = [];
	const own = saidPlan(reading);
	for (const { start, end, frequency } of reading.frequencies) {
		const range = { start, end };
		const { timesADay, everyOther, most } = frequency;
		// several times a day says nothing against a plan for the week beside it
		const beside = timesADay !== undefined && !isSame(frequency.plan, own);
		if (!beside && !isSame(frequency.plan, plan)) {
			unread.push(range);
			continue;
		}
		if (timesADay !== undefined) remarks.push({ kind: 'timesADay', times: timesADay, range });
		if (everyOther) remarks.push({ kind: 'everyOtherDay', range });
		if (most !== undefined) {
			const weekly = frequency.plan.kind === 'weekly' ? frequency.plan.times : undefined;
			const value = weekly ?? timesADay ?? 1;
			remarks.push({ kind: 'lower', unit: weekly ? 'week' : 'day', value, most, range });
		}
		if (!alone) remarks.push({ kind: 'planForAll', range });
	}
	return { plan: own ?? { kind: 'asNeeded' }, remarks, unread };
}

/** The plan a line asks for; "twice a day" asks for one only when nothing else does. */
function saidPlan({ frequencies }: Reading): Plan | undefined {
	const said =
		frequencies.find(({ frequency }) => frequency.timesADay === undefined) ?? frequencies[0];
	return said?.frequency.plan;
}

function isSame(one: Plan, other: Plan | undefined): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
