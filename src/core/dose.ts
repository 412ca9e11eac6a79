/**
 * How much of an exercise is done. Whole seconds, as a clinician writes them; `core/timeline.ts` turns them into
 * milliseconds. The rules of the sums are `content/README.md` 4.1 of the founders' material, kept in `secondsOf`.
 */
export type Dose = HoldDose | RepsDose | TimedDose | BreathDose;

/** Keep still, then let go: a stretch of 10 s, three times, one leg after the other. */
export interface HoldDose {
	readonly kind: 'hold';
	readonly hold: number;
	/** Rest between two holds of one side; there is none after the last. */
	readonly relax: number;
	readonly reps: number;
	readonly sides: SideCount;
	/** Time to change legs. */
	readonly sideChange: number;
}

/** Move in time with a beat: grip and spread the toes 30 times. */
export interface RepsDose {
	readonly kind: 'reps';
	readonly reps: number;
	/** Seconds of each phase of one rep, in order; their names are words of the exercise. */
	readonly phases: readonly number[];
	readonly sets: number;
	/** Rest between two sets of one side. */
	readonly rest: number;
	readonly sides: SideCount;
	readonly sideChange: number;
}

/** Keep going: massage the sole for a minute. */
export interface TimedDose {
	readonly kind: 'timed';
	/** Seconds for each side. */
	readonly duration: number;
	readonly sides: SideCount;
	readonly sideChange: number;
	/** A soft reminder each so many seconds: one toe after the other. */
	readonly cueEvery?: number;
	/** Seconds from the start at which the exercise's own cues are given: half-way home, one minute left. */
	readonly cuesAt?: readonly number[];
}

/** Breathe in and out: six cycles of 4 s in, 6 s out. */
export interface BreathDose {
	readonly kind: 'breath';
	readonly cycles: number;
	readonly phases: readonly number[];
}

/** 2 = each leg in turn, 1 = both together (or the body as a whole). */
export type SideCount = 1 | 2;

/** Length of one rep or one breath in seconds. */
function cycleSeconds(dose: RepsDose | BreathDose): number {
	return dose.phases.reduce((sum, phase) => sum + phase, 0);
}

/** Seconds a dose takes, without the get-ready before it. */
export function secondsOf(dose: Dose): number {
	switch (dose.kind) {
		case 'hold':
			return bothSides(dose, dose.reps * dose.hold + (dose.reps - 1) * dose.relax);
		case 'reps':
			return bothSides(
				dose,
				dose.sets * dose.reps * cycleSeconds(dose) + (dose.sets - 1) * dose.rest
			);
		case 'timed':
			return bothSides(dose, dose.duration);
		case 'breath':
			return dose.cycles * cycleSeconds(dose);
	}
}

function bothSides(
	{ sides, sideChange }: { sides: SideCount; sideChange: number },
	oneSide: number
): number {
	return sides * oneSide + (sides - 1) * sideChange;
}

/** The same dose at half the time: what "gentler" means after a pain stop. Never less than one second, rep or cycle. */
export function gentler(dose: Dose): Dose {
	const half = (n: number) => Math.max(1, Math.round(n / 2));
	switch (dose.kind) {
		case 'hold':
			return { ...dose, hold: half(dose.hold) };
		case 'reps':
			return { ...dose, reps: half(dose.reps) };
		case 'timed':
			return { ...dose, duration: half(dose.duration) };
		case 'breath':
			return { ...dose, cycles: half(dose.cycles) };
	}
}
