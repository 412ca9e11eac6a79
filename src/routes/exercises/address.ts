/** The search part of an address with one thing asked for anew, or no longer. */
export function withAsked(search: string, name: string, value: string | undefined): `?${string}` {
	const all = new URLSearchParams(search);
	if (value) all.set(name, value);
	else all.delete(name);
	return `?${all.toString()}`;
}
