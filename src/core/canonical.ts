/**
 * JSON of a value in its one canonical form: keys in order, nothing between (RFC 8785 for the values used here). Equal
 * values make equal texts on every phone. What is undefined is left out.
 */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
