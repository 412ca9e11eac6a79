/** Emergency numbers, Japan's own first; each is a link. */
export const EMERGENCY_NUMBERS = ['119', '999', '911', '112'] as const;
/** Exists in many regions of Japan, not in all: never the only number. */
export const ADVICE_NUMBER = '#7119';
