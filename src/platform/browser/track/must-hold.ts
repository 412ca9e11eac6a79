/**
 * Whether a pause must be a silence that goes on playing. On a locked iPhone a sound paused for more than some
 * seconds cannot be played again from the lock screen (WebKit bugs 261858 and 243258).
 */
export function mustHold(): boolean {
	return document.hidden && mayHold();
}

/** Whether this is a phone on which a pause may ever have to be one. */
export function mayHold(): boolean {
	return navigator.vendor.startsWith('Apple') && navigator.maxTouchPoints > 0;
}
