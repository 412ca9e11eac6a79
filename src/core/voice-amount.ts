/** How much is spoken: nothing; names, sides and endings; or counts and hints as well. */
export const VOICE_AMOUNTS = ['off', 'few', 'all'] as const;
export type VoiceAmount = (typeof VOICE_AMOUNTS)[number];
