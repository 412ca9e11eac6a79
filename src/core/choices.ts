/** Answers that nothing else can be true beside. */
const ALONE: readonly string[] = ['none', 'nothing'];

/**
 * Several answers after one was given or taken back, in the order they were given. An answer may have more to it after
 * a colon: `guidedFlow:fa-calf` is a `guidedFlow`.
 */
export function withChoice<Answer extends string>(
	given: readonly Answer[],
	answer: Answer,
	on: boolean
): readonly Answer[] {
	const others = given.filter((other) => kindOf(other) !== kindOf(answer));
	if (!on) return others;
	if (ALONE.includes(answer)) return [answer];
	return [...others.filter((other) => !ALONE.includes(other)), answer];
}

/** What an answer is, without what more there is to it. */
export function kindOf(answer: string): string {
	return answer.replace(/:.*$/, '');
}
