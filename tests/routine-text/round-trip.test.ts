import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineLexicon } from '#content/routine-lexicon.ts';
import { routineFacts, routineOf } from '#content/routines.ts';
import type { Dose } from '#core/dose.ts';
import { EXERCISES, type OwnExerciseId } from '#core/exercise.ts';
import type { OwnBlock, OwnExercise } from '#core/own-routine.ts';
import { ROUTINES } from '#core/routine.ts';
import { makeText, type WritableRoutine } from '#core/routine-text/make-text.ts';
import { parseText } from '#core/routine-text/parse-text.ts';
import type { Plan } from '#core/schedule.ts';

const seconds = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(1.5, 2.5, 3600, 86_400));
const work = fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(0.5, 3600));
const sided = fc.record({ sides: fc.constantFrom(1 as const, 2 as const), sideChange: seconds });
const phases = fc
	.array(seconds, { minLength: 1, maxLength: 8 })
	.filter((each) => each.some(Boolean));
const times = fc.integer({ min: 1, max: 1_000 });

const dose: fc.Arbitrary<Dose> = fc.oneof(
	fc
		.record({ kind: fc.constant('hold' as const), hold: work, relax: seconds, reps: times })
		.chain((each) => sided.map((sides) => ({ ...each, ...sides }))),
	fc
		.record({
			kind: fc.constant('reps' as const),
			reps: times,
			phases,
			sets: fc.integer({ min: 1, max: 100 }),
			rest: seconds
		})
		.chain((each) => sided.map((sides) => ({ ...each, ...sides }))),
	fc
		.record(
			{
				kind: fc.constant('timed' as const),
				duration: work,
				cueEvery: work,
				cuesAt: fc.array(seconds, { minLength: 1, maxLength: 20 })
			},
			{ requiredKeys: ['kind', 'duration'] }
		)
		.chain((each) => sided.map((sides) => ({ ...each, ...sides }))),
	fc.record({ kind: fc.constant('breath' as const), cycles: times, phases })
);

const plan: fc.Arbitrary<Plan> = fc.oneof(
	fc.constant({ kind: 'daily' as const }),
	fc.constant({ kind: 'asNeeded' as const }),
	fc.constantFrom(1, 2, 3, 4, 5, 6).map((n) => ({ kind: 'weekly' as const, times: n as 1 })),
	fc
		.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })
		.map((days) => ({ kind: 'weekdays' as const, days: days.sort() }))
);

/** Words that a reader could take for something else, and anything else that can be typed. */
const PIECES = [
	...[
		'足湯',
		'ふくらはぎ',
		'左右',
		'片足立ち',
		'10秒',
		'3回',
		'×',
		'休み',
		'毎日',
		'週3回',
		'」',
		'』',
		'】',
		'「'
	],
	...[
		'calf',
		'stretch',
		'rest',
		'each side',
		'3 x 10',
		'left',
		'hold',
		', ',
		'"',
		'”',
		'#',
		'1.',
		'- ',
		'※',
		' ',
		'4の字'
	]
];
const name = fc
	.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
		fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
		fc.constantFrom(...routineLexicon.exercises.flatMap(({ names }) => Object.values(names)))
	)
	// eslint-disable-next-line no-control-regex -- a name is one line of text
	.filter((text) => text.trim() !== '' && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text));

const routine: fc.Arbitrary<WritableRoutine> = fc
	.record({
		name,
		plan: fc.option(plan, { nil: undefined }),
		ownNames: fc.uniqueArray(name, { maxLength: 4 }),
		drafts: fc.array(
			fc.record({
				dose,
				known: fc.constantFrom(...EXERCISES),
				own: fc.option(fc.nat(3), { nil: undefined }),
				only: fc.option(fc.constantFrom('left' as const, 'right' as const), { nil: undefined }),
				ready: seconds,
				wait: fc.boolean()
			}),
			{ maxLength: 4 }
		)
	})
	.map(({ name: title, plan: often, ownNames, drafts }) => {
		const exercises: OwnExercise[] = [];
		const idOf = (own: string): OwnExerciseId => {
			const found = exercises.find((each) => each.name === own);
			if (found) return found.id;
			const id: OwnExerciseId = `own:${exercises.length + 1}`;
			exercises.push({ id, name: own, steps: [] });
			return id;
		};
		const blocks = drafts.map(({ own, known, only, dose: amount, ready, wait }): OwnBlock => {
			const ownName = own === undefined ? undefined : ownNames[own];
			const one = only && amount.kind !== 'breath' && amount.sides === 1;
			return {
				exercise: ownName === undefined ? known : idOf(ownName),
				dose: amount,
				...(one && { only }),
				ready,
				wait
			};
		});
		return { name: title, ...(often && { plan: often }), blocks, exercises };
	});

describe.each(['ja', 'en'] as const)('written in %s', (language) => {
	test(
		'any routine is read as it was, and nothing is taken from elsewhere',
		{ timeout: 30_000 },
		() => {
			fc.assert(
				fc.property(routine, (written) => {
					const text = makeText(written, routineLexicon, language);
					const { lines, cut, ...read } = parseText(text, routineLexicon);
					expect(read, text).toEqual(written);
					expect(cut).toBe(false);
					for (const line of lines) {
						if (!('remarks' in line)) continue;
						expect(
							line.remarks.filter(({ kind }) => kind !== 'ownExercise'),
							line.source
						).toEqual([]);
						expect(line.unread, line.source).toEqual([]);
					}
				}),
				{ numRuns: 60 }
			);
		}
	);

	test.each<Plan>([
		{ kind: 'daily' },
		{ kind: 'weekly', times: 1 },
		{ kind: 'weekly', times: 3 },
		{ kind: 'weekdays', days: [1] },
		{ kind: 'weekdays', days: [0, 2, 3, 4, 6] },
		{ kind: 'asNeeded' }
	])('the plan %o is read as it is', (often) => {
		const text = makeText(
			{ name: '', plan: often, blocks: [], exercises: [] },
			routineLexicon,
			language
		);
		expect(parseText(text, routineLexicon)).toMatchObject({
			plan: often,
			lines: [{ outcome: 'plan' }]
		});
	});

	test.each(ROUTINES)('%s is read as it is', (id) => {
		const { blocks } = routineOf(id);
		const written = { name: id, blocks, exercises: [] };
		expect(routineFacts[id].blocks).toHaveLength(blocks.length);
		expect(parseText(makeText(written, routineLexicon, language), routineLexicon)).toMatchObject(
			written
		);
	});
});
