import type { BodyPart, Equipment, Position, Preset, Slot } from './vocabulary.ts';

/** What the words of the vocabulary are called in one language. */
export interface Labels {
	readonly parts: Readonly<Record<BodyPart, PartWords>>;
	readonly positions: Readonly<Record<Position, string>>;
	readonly equipment: Readonly<Record<Equipment, string>>;
	readonly presets: Readonly<Record<Preset, string>>;
	readonly slots: Readonly<Record<Slot, string>>;
}

export interface PartWords {
	readonly name: string;
	/** Other words for it, in any script. */
	readonly findBy: readonly string[];
}
