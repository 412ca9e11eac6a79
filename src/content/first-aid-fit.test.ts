import { describe, expect, test } from 'vitest';
import type { Flag } from '#core/safety.ts';
import { cramp as en } from './en/cramp.ts';
import { fitFlow } from './first-aid-fit.ts';
import { FLOWS, type FlowId } from './first-aid.ts';
import { cramp as ja } from './ja/cramp.ts';

const fit = (id: FlowId, ...flags: Flag[]) => fitFlow(id, new Set(flags));

/** What a person with these flags is told in a flow. */
function told(words: typeof ja, id: FlowId, ...flags: Flag[]): string[] {
	const fitted = fit(id, ...flags);
	if (!fitted) return [];
	const { opening, first, again, standing } = fitted.course;
	return [...opening, first, again, ...(standing ? [standing.offer] : [])].map((step) => {
		const instead = fitted.instead.get(step);
		return instead ? words.instead[instead] : words.flows[id].steps[step]!;
	});
}

test('without flags nothing is changed', () => {
	for (const id of FLOWS) {
		expect(fit(id)).toMatchObject({ changes: [], instead: new Map() });
		expect(fit(id)?.course.standing === undefined).toBe(
			id === 'fa-front-thigh' || id === 'fa-knee-area'
		);
	}
});

test('a leg that may hide a clot has no flow at all', () => {
	for (const id of FLOWS) expect(fit(id, 'clot_suspected')).toBeUndefined();
});

test('who may fall is not asked to stand in any flow', () => {
	for (const id of FLOWS) {
		expect(fit(id, 'fall_risk')?.course.standing).toBeUndefined();
		expect(told(ja, id, 'fall_risk').join()).not.toMatch(/立/);
		expect(told(en, id, 'fall_risk').join()).not.toMatch(/\bstand/i);
	}
});

test('a new hip neither bows nor is pulled by hand', () => {
	for (const id of FLOWS) {
		expect(told(ja, id, 'hip_replacement').join()).not.toMatch(
			/前にたおれ|手か|手で包|おしりをうしろ/
		);
		expect(told(en, id, 'hip_replacement').join()).not.toMatch(
			/bow|by hand|a hand|cup the toes|hips back/i
		);
	}
	expect(fit('fa-calf', 'hip_replacement')).toMatchObject({
		pictures: { hold: 'kneeStraight' },
		changes: ['noHandPull']
	});
});

test('a new knee is bent a little, lying on the side', () => {
	expect(told(ja, 'fa-front-thigh', 'knee_replacement').slice(1, 3)).toEqual([
		'横向きに寝て、まくらに頭をのせます。下の足は軽く曲げます。',
		'もも前は、横向きに寝て、小さく曲げるだけにします。'
	]);
	expect(fit('fa-calf', 'knee_replacement')?.changes).toEqual([]);
});

describe('said beside every flow', () => {
	test.each(FLOWS)('%s', (id) => {
		expect(fit(id, 'neuro')?.changes).toEqual(['slowOnly']);
		expect(fit(id, 'pregnant')?.changes).toEqual(['softer']);
	});
});

test('the texts of the screen are there in both languages', () => {
	expect([ja.instead.toesToShin, en.instead.toesToShin]).toEqual([
		'つま先をすねのほうへ。ひざの裏とふくらはぎを伸ばします。',
		'Toes toward your shin. Stretch behind the knee and the calf.'
	]);
	expect([ja.urgent.tenMinutes, en.urgent.tenMinutes]).toEqual([
		'つりが10分以上つづくときは、すぐに医療機関へ連絡しましょう。',
		'A cramp that lasts over 10 minutes and does not ease: contact a doctor now.'
	]);
});
