/** Just enough of the Trusted Types API, which TypeScript's DOM library does not know yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Lets one of our own scripts through the page's Trusted Types, for a worker. The policy's name stands in the
 * Content-Security-Policy, and it can be made once only. Throws for an address of another origin.
 */
export function trustedUrl(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return address;
	policy ??= trustedTypes.createPolicy('app-sw', {
		createScriptURL(url) {
			if (new URL(url, location.href).origin !== location.origin)
				throw new TypeError('foreign script');
			return url;
		}
	});
	return policy.createScriptURL(address);
}
