import { expect, test } from 'vitest';
import { ago, days, one, notes, pregnant, tells, type Limits } from '#tests/fakes/notes.ts';
import { matchingRules, rulesAtOnce, rulesBeside } from './help-rules.ts';
import { EMERGENCY_RULES, URGENT_RULES, type EntryRule } from './rule.ts';
import { hours, minutes } from './time.ts';

/** What a single entry calls for, however old it is. */
const LIMITS: Readonly<Record<EntryRule, Limits>> = {
	'EM-LUNG': {
		so: [tells('chestPain'), tells('breathless')],
		not: [tells('fever', 'suddenColdPale', 'numbness')]
	},
	'EM-LIMB': {
		so: [tells('suddenColdPale', 'numbness'), tells('suddenColdPale', 'cannotMoveLeg')],
		not: [
			tells('suddenColdPale'),
			tells('numbness', 'cannotMoveLeg', 'coldness'),
			// of two different nights
			notes([
				ago(hours(1), { symptoms: ['suddenColdPale'] }),
				ago(hours(2), { symptoms: ['numbness'] })
			])
		]
	},
	'EM-BODY': { so: [tells('wholeBodyShakingOrUnaware')], not: [tells('shakingRhythmic')] },
	'EM-STROKE': { so: [tells('oneSideFaceArmSpeech')], not: [tells('weaknessSudden')] },
	'EM-HEAT': { so: [tells('heatConfusedCannotDrink')], not: [tells('heatUnwell')] },
	'UR-10MIN': {
		so: [
			one({ durationMin: 'gt10' }),
			one({ easedAfter: 'gt10' }),
			one({ durationSec: 601 }),
			notes([ago(minutes(10) + 1, { easedAfter: 'notYet' })])
		],
		not: [
			one({ durationMin: 'm5to10', easedAfter: 'm5to10' }),
			one({ durationSec: 600 }),
			// they forgot to stop the counting, and corrected it
			one({ durationSec: 4000, durationMin: 'm1to5' }),
			notes([ago(minutes(10), { easedAfter: 'notYet' })])
		]
	},
	'UR-LEG': {
		so: [
			tells('swellingOneLeg'),
			tells('constantPain'),
			one({ side: 'left', symptoms: ['redness'] }),
			one({ side: 'right', symptoms: ['warmth'] })
		],
		not: [
			tells('redness', 'warmth'),
			one({ side: 'unknown', symptoms: ['redness', 'warmth'] }),
			one({ side: 'left', symptoms: ['swellingBothLegs'] })
		]
	},
	'UR-PREG': {
		so: [
			notes([ago(days(9), { symptoms: ['swellingOneLeg'] })], pregnant),
			notes([ago(days(9), { symptoms: ['redness'] })], pregnant),
			notes([ago(days(9), { symptoms: ['redness'] })], { flags: ['pregnant'] }),
			notes([ago(days(9), { symptoms: ['redness'] })], { flags: ['pregnant_28w'] })
		],
		not: [
			tells('swellingOneLeg', 'redness'),
			notes([ago(days(9), { symptoms: ['redness'] })], {
				health: { pregnancy: { answer: 'unsure' } }
			}),
			notes([ago(days(9), { symptoms: ['swellingBothLegs', 'warmth'] })], pregnant)
		]
	},
	'UR-URINE': { so: [tells('darkUrine')], not: [tells('bladderBowelOrSaddleNumb')] },
	'UR-TOXIN': { so: [tells('afterToxin'), tells('afterWoundStiff')], not: [tells('footSore')] },
	'UR-NERVE': {
		so: [tells('weaknessSudden'), tells('bladderBowelOrSaddleNumb')],
		not: [tells('weaknessSlow', 'numbness')]
	},
	'UR-KNEE': {
		so: [
			tells('kneeSwollen', 'kneeHotRed'),
			tells('kneeLocked'),
			tells('kneeCannotBearWeight'),
			one({ site: 'kneeArea', symptoms: ['fever'] })
		],
		not: [
			tells('kneeSwollen'),
			tells('kneeHotRed'),
			tells('fever'),
			one({ site: 'kneeArea', symptoms: ['kneeSwollen', 'kneeLump'] })
		]
	},
	'UR-HEAT': { so: [tells('heatUnwell')], not: [tells('fever', 'heatConfusedCannotDrink')] },
	'UR-FOOT': {
		so: [
			tells('footSore', 'redness'),
			tells('footSore', 'fever'),
			notes([ago(days(9), { symptoms: ['footSore'] })], { health: { history: ['diabetes'] } }),
			notes([ago(days(9), { symptoms: ['footSore'] })], { flags: ['diabetes'] }),
			notes([ago(days(9), { symptoms: ['footSore'] })], { flags: ['reduced_sensation'] })
		],
		not: [
			tells('footSore'),
			tells('footSoreNotHealing', 'redness', 'fever'),
			notes([ago(days(9), { symptoms: ['footSore'] })], {
				flags: ['foot_wound', 'vascular'],
				health: { history: ['kidney'] }
			})
		]
	}
};

test.each([...EMERGENCY_RULES, ...URGENT_RULES])(
	'%s matches what its row says, to its limits',
	(rule) => {
		const { so, not } = LIMITS[rule];
		for (const [i, each] of so.entries())
			expect(matchingRules(each), `just so, ${i + 1}`).toContain(rule);
		for (const [i, each] of not.entries())
			expect(matchingRules(each), `just not, ${i + 1}`).not.toContain(rule);
	}
);

test('a line stands beside each choice that calls for it, while the entry is being written', () => {
	const entry = ago(minutes(11), {
		side: 'left',
		easedAfter: 'notYet',
		symptoms: ['breathless', 'warmth', 'fever', 'kneeHotRed', 'footSore']
	});
	expect(rulesAtOnce(entry, notes([]))).toEqual(['EM-LUNG', 'UR-10MIN', 'UR-LEG', 'UR-FOOT']);
	expect(rulesBeside('breathless', entry, notes([]))).toEqual(['EM-LUNG']);
	expect(rulesBeside('warmth', entry, notes([]))).toEqual(['UR-LEG']);
	expect(rulesBeside('fever', entry, notes([]))).toEqual(['UR-FOOT']);
	expect(rulesBeside('kneeHotRed', entry, notes([]))).toEqual([]);
	expect(rulesBeside('chestPain', entry, notes([]))).toEqual([]);
	expect(rulesBeside('chestPain', ago(0), notes([]))).toEqual([]);
});
