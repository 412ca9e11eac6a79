import type { Cramp, CrampFields } from './cramp.ts';

/** What an entry has beside its record. */
const BESIDE: readonly string[] = ['id', 'off', 'when'];

/** What has to be said to make one cramp's record the other; what it no longer has is taken back with `null`. */
export function changesOf(before: Cramp, after: Cramp): CrampFields {
	const was = before as unknown as Readonly<Record<string, unknown>>;
	const is = after as unknown as Readonly<Record<string, unknown>>;
	const names = Object.keys({ ...was, ...is }).filter(
		(name) => !BESIDE.includes(name) && !same(was[name], is[name])
	);
	return Object.fromEntries(names.map((name) => [name, is[name] ?? null]));
}

/** A cramp after its changes. */
export function withChanges<Told extends Cramp>(cramp: Told, changes: CrampFields): Told {
	const told = Object.entries({ ...cramp, ...changes });
	return Object.fromEntries(
		told.filter(([, value]) => value !== null && value !== undefined)
	) as unknown as Told;
}

/** Fields hold texts, numbers, switches, and lists of texts. */
function same(one: unknown, other: unknown): boolean {
	if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
	return one.length === other.length && one.every((value, i) => value === other[i]);
}
