import type { Speaker } from '#core/ports.ts';
import type { LanguageCode } from '#core/preferences.ts';

/** A voice that says nothing for so long is not there, whatever the list of voices says. */
const PATIENCE = 1_000;

/** The voice did not begin when it was asked to: it is not asked again on this page. */
let mute = false;

/**
 * Voices on the phone itself: others send what they say to a server. Some phones give the list late, or list voices that
 * cannot be used; hence the watchdog.
 */
function voiceOf(language: LanguageCode): SpeechSynthesisVoice | undefined {
	if (mute || !('speechSynthesis' in window)) return undefined;
	return speechSynthesis
		.getVoices()
		.find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
}

function utter(text: string, voice: SpeechSynthesisVoice, volume: number) {
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	// Android looks at this one only
	utterance.lang = voice.lang;
	utterance.volume = volume;
	utterance.rate = 0.9;
	return utterance;
}

export const speaker: Speaker = {
	prime(language) {
		const voice = voiceOf(language);
		if (voice) speechSynthesis.speak(utter(' ', voice, 0));
	},
	say(text, language, volume) {
		const voice = voiceOf(language);
		// unseen, phones keep it for later or for ever
		if (!voice || document.hidden) return Promise.resolve(false);
		return new Promise((resolve) => {
			const utterance = utter(text, voice, volume);
			const timer = setTimeout(() => {
				mute = true;
				speechSynthesis.cancel();
				resolve(false);
			}, PATIENCE);
			const settle = (begun: boolean) => () => {
				clearTimeout(timer);
				resolve(begun);
			};
			utterance.onstart = settle(true);
			// hushed before it began
			utterance.onerror = settle(false);
			speechSynthesis.cancel();
			speechSynthesis.speak(utterance);
		});
	},
	hush() {
		if ('speechSynthesis' in window) speechSynthesis.cancel();
	}
};
