/** What a list of numbers comes to. */
export interface Average {
	/** How many there are. */
	readonly told: number;
	readonly mean: number;
	readonly median: number;
	readonly most: number;
}

/** Undefined where there is nothing to take it of. */
export function averageOf(numbers: readonly number[]): Average | undefined {
	if (numbers.length === 0) return undefined;
	const sorted = [...numbers].sort((a, b) => a - b);
	const at = (place: number) => sorted[place] ?? 0;
	const half = (sorted.length - 1) / 2;
	return {
		told: sorted.length,
		mean: sorted.reduce((sum, number) => sum + number, 0) / sorted.length,
		median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
		most: at(sorted.length - 1)
	};
}
