import { describe, expect, test } from 'vitest';
import { firstAidFacts, FLOWS } from '#content/first-aid.ts';
import { firstAid as en } from '#content/en/first-aid.ts';
import { firstAid as ja } from '#content/ja/first-aid.ts';
import { courseOf } from './first-aid.ts';
import {
	planFirstAid,
	planOpening,
	timeToSay,
	type FirstAidPlan,
	type FirstAidSaid,
	type FirstAidSounding,
	type Place
} from './first-aid-track.ts';
import { seconds } from './time.ts';
import { layVoice } from './voice.ts';

const sounding = (language: 'ja' | 'en'): FirstAidSounding => ({
	tones: 0.5,
	voice: { language, volume: 0.5, calming: 'calm' }
});
const saying = (steps: readonly string[], beside: readonly string[] = []): FirstAidSaid => ({
	steps,
	beside,
	standing: 'sit first, and hold a chair',
	late: 'ten minutes are over',
	last: 'the last words'
});
const languages = [
	{ language: 'ja' as const, words: ja },
	{ language: 'en' as const, words: en }
];

/** What is heard in a place by who speaks about as slowly as can be. */
function heardIn(plan: FirstAidPlan, { at, length }: Place, language: 'ja' | 'en') {
	const said = layVoice(plan.speech!.lines, {
		lengthOf: (text) => timeToSay(text, language) * 0.95
	});
	return said
		.filter((one) => one.at >= at && one.at + one.length <= at + length)
		.map(({ text }) => text);
}

describe.each(languages)('in $language', ({ language, words }) => {
	describe.each(FLOWS)('%s', (id) => {
		const course = courseOf(firstAidFacts[id].steps, true);
		const texts = words[id].steps;
		const plan = planFirstAid(course, saying(texts), language, sounding(language));

		test('every step but the log has a place of its own, and no two meet', () => {
			const { rest, alarm, end, hush } = plan;
			const places = [...plan.places.values(), rest, alarm, end, hush].sort((a, b) => a.at - b.at);
			expect(plan.places.size).toBe(course.steps.length - 1);
			for (const [i, { at, length }] of places.entries())
				expect(at + length).toBe(places[i + 1]?.at ?? plan.length);
		});

		test('no step is shorter than the founders made it, nor than its sentence', () => {
			for (const [i, place] of plan.places) {
				const step = course.steps[i]!;
				expect(place.length).toBeGreaterThanOrEqual(timeToSay(texts[i]!, language));
				if ('seconds' in step) expect(place.length).toBeGreaterThanOrEqual(seconds(step.seconds));
				if (step.kind === 'hold') expect(place.length).toBe(seconds(step.seconds));
			}
		});

		test('every sentence is said inside its own step', () => {
			const spoken = [...plan.places].map(([i, place]) => [i, ...heardIn(plan, place, language)]);
			expect(spoken).toEqual(
				[...plan.places.keys()].map((i) => [
					i,
					...(i === course.standing?.offer ? ['sit first, and hold a chair'] : []),
					texts[i],
					...(course.steps[i]?.kind === 'hold' ? ['calm'] : [])
				])
			);
		});

		test('ten minutes, the end and where no way is left have words of their own', () => {
			const heard = [plan.alarm, plan.end, plan.rest].map((at) => heardIn(plan, at, language));
			expect(heard).toEqual([
				['ten minutes are over'],
				['the last words'],
				[texts[0], 'the last words']
			]);
		});

		test('what a person has to mind is said in the first stretch, in whatever time it takes', () => {
			const beside = [texts[1]!, texts.at(-2)!, texts.at(-3)!];
			const minding = planFirstAid(course, saying(texts, beside), language, sounding(language));
			const { first, again } = course;
			const heard = [first, again].map((i) => heardIn(minding, minding.places.get(i)!, language));
			expect(heard[0]!.filter((text) => text !== 'calm')).toEqual([texts[first], ...beside]);
			expect(heard[1]).toEqual([texts[again], 'calm']);
		});

		test('nothing is followed by standing up but the offer of it', () => {
			const { standing } = course;
			const before = [...plan.places.values()].filter(
				({ at }) => at < (plan.places.get(standing?.offer ?? -1)?.at ?? 0)
			);
			expect(before).toEqual([]);
		});

		test('left to itself the sound goes on with another stretch and then is quiet', () => {
			const [last] = [...plan.places.entries()].sort(([, a], [, b]) => b.at - a.at);
			expect(last?.[0]).toBe(course.again);
			expect(plan.hold).toBe(plan.hush.at);
		});
	});

	test('the first words are on a track of their own, and begin at once', () => {
		const text = words['fa-calf'].steps[0]!;
		const plan = planOpening(text, sounding(language), true);
		expect(plan.speech?.lines).toMatchObject([{ at: 150, texts: [text], slack: 0 }]);
		expect(plan.tones).toEqual([]);
		expect(plan.first).toEqual({ at: 150, length: 5_000 });
		expect(plan.speech?.first).toBe(true);
		expect(planOpening(text, sounding(language), false).speech).not.toHaveProperty('first');
	});
});

test('without a voice a tone says that help has begun, and tones lead on', () => {
	const silent: FirstAidSounding = { tones: 0.5 };
	expect(planOpening('x', silent, true)).toMatchObject({ tones: [{ at: 150, tone: 'start' }] });
	const course = courseOf(firstAidFacts['fa-knee-area'].steps, true);
	const plan = planFirstAid(course, saying(ja['fa-knee-area'].steps), 'ja', silent);
	expect(plan.speech).toBeUndefined();
	expect(plan.tones.map(({ tone }) => tone)).toEqual([
		'side',
		'start',
		'start',
		'release',
		'start'
	]);
});

test('a step that says nothing is as long as it is', () => {
	const course = courseOf([{ kind: 'say', seconds: 3 }, ...firstAidFacts['fa-calf'].steps], false);
	const plan = planFirstAid(course, saying([]), 'ja', sounding('ja'));
	expect(plan.places.get(0)?.length).toBe(3_000);
});
