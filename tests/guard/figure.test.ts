import { expect, test } from 'vitest';
import { pictures } from '#content/poses/pictures.ts';
import * as en from '#content/poses/sentences/en.ts';
import * as ja from '#content/poses/sentences/ja.ts';
import { routineOf } from '#content/routines.ts';
import { EXERCISES, type ExerciseId } from '#core/exercise.ts';
import { ROUTINES } from '#core/routine.ts';
import { compileTimeline } from '#core/timeline.ts';
import { poseAt } from '#figure/moment.ts';
import { isMirrored, poseNames } from '#figure/picture.ts';

const firsts = ['left', 'right'] as const;
const other = { left: 'right', right: 'left' } as const;

test.each(ROUTINES)(
	'%s shows the leg it speaks of at every step, in a pose it has words for',
	async (id) => {
		const wrong: string[] = [];
		for (const first of firsts)
			for (const step of compileTimeline(routineOf(id), first).steps) {
				const { kind, side, length, phases } = step;
				const exercise = step.exercise as ExerciseId;
				const picture = await pictures[exercise]();
				// as drawn it is the side it shows, and mirrored the other
				const turned = isMirrored(picture, side);
				const shown =
					picture.shows === 'both' ? 'both' : turned ? other[picture.shows] : picture.shows;
				if (side !== 'both' && shown !== side) wrong.push(`${exercise} shows ${shown} for ${side}`);
				for (let elapsed = 0; elapsed < length; elapsed += 250) {
					const pose = poseAt(picture, { kind, side, elapsed, length, phases });
					if (!(pose in en.poseSentences[exercise]) || !(pose in ja.poseSentences[exercise]))
						wrong.push(`${exercise} has no words for ${pose}`);
				}
			}
		expect(wrong).toEqual([]);
	}
);

test.each(EXERCISES)(
	'%s has a picture for its kind of dose and a sentence for each pose',
	async (id) => {
		const picture = await pictures[id]();
		for (const { poseSentences } of [en, ja]) {
			const sentences: Readonly<Record<string, string>> = poseSentences[id];
			expect(Object.keys(sentences).sort()).toEqual([...poseNames(picture)].sort());
			expect(Object.values(sentences).every((sentence) => /[.。]$/.test(sentence))).toBe(true);
		}
	}
);

test('every exercise of every routine has the poses its dose asks for', async () => {
	for (const id of ROUTINES)
		for (const { exercise, dose } of routineOf(id).blocks) {
			const { roles, motion } = await pictures[exercise]();
			if (dose.kind === 'hold') expect(roles.hold, exercise).toBeDefined();
			else if (dose.kind === 'timed') expect(roles.loop ?? motion, exercise).toBeDefined();
			else expect(roles.phases, exercise).toHaveLength(dose.phases.length);
		}
});
