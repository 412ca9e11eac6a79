/** How strong a cramp was, in the three words a person in pain can choose from. */
export const STRENGTHS = ['mild', 'strong', 'severe'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The pain from 0 to 10 that each word stands for: about the middle of each third of the scale. Our own choice. */
const PAIN: Readonly<Record<Strength, number>> = { mild: 2, strong: 5, severe: 8 };

export function painOf(strength: Strength): number {
	return PAIN[strength];
}

/** The word for a pain from 0 to 10; none for no pain at all. */
export function strengthOf(pain: number): Strength | undefined {
	if (pain <= 0) return undefined;
	if (pain <= 3) return 'mild';
	return pain <= 6 ? 'strong' : 'severe';
}
