import type { AnyExerciseId } from '#core/exercise.ts';
import type { Attendant } from './attendant.ts';

/**
 * Lets the phone's own voice call an exercise for which there is no sound, no longer than until its work is counted in.
 * Nothing waits for it. `call` tells whether it has anything to say.
 */
export function ownCaller(call: (exercise: AnyExerciseId) => boolean, hush: () => void): Attendant {
	let speaking = false;
	return (event) => {
		if (event.type === 'cue' && event.phrase?.say === 'next') {
			speaking = call(event.phrase.exercise);
			return;
		}
		const over = event.type === 'cue' || ['paused', 'hidden', 'left'].includes(event.type);
		if (!speaking || !over) return;
		speaking = false;
		hush();
	};
}
