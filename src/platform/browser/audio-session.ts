/** How sound shares the phone with other sound; known to Safari only. */
type Sharing = 'playback' | 'ambient';

/** `playback` goes on behind the lock and ignores the silent switch; `ambient` lets music go on and does neither. */
export function shareSound(type: Sharing): void {
	const { audioSession } = navigator as Navigator & { readonly audioSession?: { type: Sharing } };
	if (audioSession) audioSession.type = type;
}
