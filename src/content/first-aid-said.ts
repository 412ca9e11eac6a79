import type { FirstAidSaid } from '#core/first-aid-track.ts';
import type { CrampWords } from './cramp-words.ts';
import { SAID_IN, type FittedFlow } from './first-aid-fit.ts';
import { FLOWS, type FirstAidChange, type FlowId } from './first-aid.ts';

/** What is said in a flow to the person it is fitted to. */
export function saidIn(flow: FlowId, fitted: FittedFlow, words: CrampWords): FirstAidSaid {
	const { course, instead, changes } = fitted;
	const steps = course.steps.map((_, step) => {
		const other = instead.get(step);
		return other ? words.instead[other] : (words.flows[flow].steps[step] ?? '');
	});
	return {
		steps,
		beside: changes.map((change) => words.changes[change]).filter((line) => !steps.includes(line)),
		standing: words.screen.standWarning,
		late: words.urgent.tenMinutes,
		last: words.notices['T-FA-END']
	};
}

/** Every sentence of first aid that anyone may hear, each once. */
export function firstAidLines(words: CrampWords): readonly string[] {
	const changes = (Object.keys(SAID_IN) as FirstAidChange[]).filter((id) => SAID_IN[id] !== 'none');
	return [
		...new Set([
			...FLOWS.flatMap((id) => words.flows[id].steps),
			...Object.values(words.instead),
			...changes.map((id) => words.changes[id]),
			words.screen.standWarning,
			words.urgent.tenMinutes,
			words.urgent.leg,
			words.notices['T-FA-END']
		])
	];
}
