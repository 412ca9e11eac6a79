import { expect, test } from 'vitest';
import {
	ago,
	days,
	last,
	medicine,
	notes,
	one,
	pregnant,
	several,
	tells,
	today,
	type Limits
} from '#tests/fakes/notes.ts';
import { addDays } from './day.ts';
import type { Health } from './health.ts';
import { matchingRules } from './help-rules.ts';
import { SOON_RULES, type SoonRule } from './rule.ts';
import { hours, minutes } from './time.ts';

const toesFirst = ago(days(100), { site: 'toes' });

/** What the diary adds up to. */
const LIMITS: Readonly<Record<SoonRule, Limits>> = {
	'SN-FREQ': {
		so: [notes([...several(2), ago(last(7))]), notes([...several(2), ago(0)])],
		not: [
			notes([...several(2), ago(days(7))]),
			// a clock that was set back: not yet
			notes([...several(2), ago(-1)])
		]
	},
	'SN-MORE': {
		so: [
			notes([...several(3), ago(last(14)), ago(days(14)), ago(last(28)), ago(days(28))]),
			notes([...several(4), ago(days(28))])
		],
		not: [
			// three
			notes([...several(3), ago(days(14)), ago(days(28))]),
			// less than twice as many
			notes([...several(4), ...several(3, {}, days(14)), ago(days(28))]),
			// a diary of less than four weeks
			notes([...several(4), ago(last(28))])
		]
	},
	'SN-PAIN': {
		so: [
			notes([ago(0, { pain: 8 }), ago(last(14), { pain: 10 })]),
			notes([...several(3, { pain: 5 }), ...several(3, { pain: 3 }, days(14))]),
			// half-way between the middle two
			notes([
				...several(2, { pain: 4 }),
				...several(2, { pain: 7 }, days(1)),
				...several(3, { pain: 3 }, days(14)),
				ago(last(28), { pain: 4 })
			])
		],
		not: [
			notes([ago(0, { pain: 8 }), ago(days(14), { pain: 10 })]),
			notes([ago(0, { pain: 8 }), ago(1, { pain: 7 })]),
			notes([...several(3, { pain: 5 }), ...several(3, { pain: 4 }, days(14))]),
			notes([...several(2, { pain: 7 }), ...several(3, { pain: 1 }, days(14))]),
			notes([...several(3, { pain: 7 }), ...several(2, { pain: 1 }, days(14)), ago(days(15))]),
			notes([...several(3, { pain: 7 }), ...several(3, { pain: 1 }, days(28))])
		]
	},
	'SN-DAY': {
		so: [
			// 9:00 a.m., and 7:00 a.m. thirteen days ago
			notes([ago(days(1), { state: 'sitting' }), ago(days(13) + hours(2), { state: 'standing' })]),
			// 8:59 p.m.
			notes([
				ago(hours(12) + minutes(1), { state: 'lyingAwake' }),
				ago(last(14), { state: 'sitting' })
			])
		],
		not: [
			notes([ago(days(1), { state: 'sitting' })]),
			// 6:59 a.m. and 9:00 p.m. are night
			notes([
				ago(days(1), { state: 'sitting' }),
				ago(hours(2) + minutes(1), { state: 'sitting' }),
				ago(hours(12), { state: 'lyingAwake' })
			]),
			notes([ago(days(1), { state: 'sitting' }), ago(days(14), { state: 'sitting' })]),
			notes([ago(days(1), { state: 'sitting' }), ago(days(2), { state: 'walking' }), ago(days(3))])
		]
	},
	'SN-SPREAD': {
		so: [
			one({ site: 'hand' }),
			one({ site: 'arm' }),
			one({ site: 'trunk' }),
			notes([toesFirst, ago(0), ago(last(28), { site: 'sole' })]),
			notes([toesFirst, ...several(2, { site: 'topOfFoot' })])
		],
		not: [
			one({ site: 'hip' }),
			notes([toesFirst, ago(0), ago(days(28), { site: 'sole' })]),
			notes([toesFirst, ago(0), ago(1, { site: 'shin' })]),
			// the calf was there before
			notes([ago(hours(2), { site: 'toes' }), ago(0), ago(hours(2)), ago(hours(3))]),
			notes(several(2, { site: 'sole' }))
		]
	},
	'SN-SIDE': {
		so: [
			notes([...several(3, { side: 'left' }), ago(last(28), { side: 'left' }), ago(days(9))]),
			notes(several(5, { side: 'right' }))
		],
		not: [
			notes([...several(4, { side: 'left' }), ago(days(28), { side: 'left' })]),
			notes([...several(11, { side: 'left' }), ...several(3, { side: 'right' }, days(1))]),
			notes(several(5, { side: 'both' })),
			notes(several(9, { side: 'unknown' }))
		]
	},
	'SN-NUMB': {
		so: [
			notes([
				ago(0, { symptoms: ['numbness'] }),
				ago(last(28), { symptoms: ['swellingBothLegs'] })
			]),
			notes(several(2, { symptoms: ['coldness'] }))
		],
		not: [
			notes([ago(0, { symptoms: ['numbness', 'coldness'] })]),
			notes([ago(0, { symptoms: ['numbness'] }), ago(days(28), { symptoms: ['coldness'] })])
		]
	},
	'SN-HIST': {
		so: [
			...(
				[
					...['diabetes', 'kidney', 'liver', 'vascular', 'varicose', 'thyroid', 'neuro'],
					'lumbar'
				] as Health['history']
			).map((condition) =>
				notes([ago(0), ago(last(28))], { health: { history: ['heart', condition] } })
			),
			notes(several(2), { flags: ['kidney'] })
		],
		not: [
			notes([ago(0), ago(days(28))], { health: { history: ['diabetes'] } }),
			notes(several(9)),
			notes(several(9), { health: { history: ['heart', 'highBloodPressure', 'cancer', 'none'] } }),
			// a sign in the diary sets this flag
			notes(several(9), { flags: ['vascular', 'heart', 'fall_risk'] })
		]
	},
	'SN-MED': {
		so: [
			notes([ago(0)], medicine(addDays(today, -56))),
			notes([ago(0)], medicine(today)),
			notes([ago(days(28)), ago(0)], medicine(addDays(today, -28 - 56))),
			notes([ago(days(28))], { flags: ['new_medicine'] })
		],
		not: [
			notes([ago(0)], medicine(addDays(today, -57))),
			// the cramps were there before it
			notes([ago(days(20)), ago(0)], medicine(addDays(today, -19))),
			notes([ago(days(28) + 1)], { flags: ['new_medicine'] }),
			notes([], { flags: ['new_medicine'], ...medicine(today) }),
			notes([ago(0)], { health: { medicines: [{ name: 'A' }] } })
		]
	},
	'SN-SLEEP': {
		so: [
			notes([days(0), last(7), days(7), last(14)].map((length) => ago(length, { sleepImpact: 6 })))
		],
		not: [
			notes(
				[days(0), days(7), days(8), last(14)].map((length) => ago(length, { sleepImpact: 10 }))
			),
			notes([days(0), last(7), days(7), days(14)].map((length) => ago(length, { sleepImpact: 6 }))),
			notes([days(0), last(7), days(7), last(14)].map((length) => ago(length, { sleepImpact: 5 }))),
			// twice in one night is one night
			notes(
				[hours(4), hours(5), days(7), days(8)].map((length) => ago(length, { sleepImpact: 10 }))
			)
		]
	},
	'SN-WEAK': {
		so: [
			notes([
				ago(0, { symptoms: ['weaknessSlow'] }),
				ago(last(28), { symptoms: ['thinnerMuscle'] })
			]),
			notes(several(2, { symptoms: ['twitching'] }))
		],
		not: [
			notes([ago(0, { symptoms: ['weaknessSlow', 'thinnerMuscle', 'twitching'] })]),
			notes([ago(0, { symptoms: ['twitching'] }), ago(days(28), { symptoms: ['twitching'] })])
		]
	},
	'SN-WALK': {
		so: [
			tells('calfPainWalkingEasesRest'),
			tells('footSoreNotHealing'),
			one({ side: 'left', symptoms: ['coldness'] }),
			one({ side: 'right', symptoms: ['coldness'] })
		],
		not: [tells('coldness'), one({ side: 'left', symptoms: ['footSore'] })]
	},
	'SN-KNEE': {
		so: [
			...(['kneeSwollen', 'kneeLump', 'kneeGivesWay', 'kneeStairsHard'] as const).map((symptom) =>
				one({ site: 'kneeArea', symptoms: [symptom] })
			),
			notes([0, days(10), days(21) + 1].map((length) => ago(length, { site: 'kneeArea' })))
		],
		not: [
			tells('kneeSwollen', 'kneeLump', 'kneeGivesWay', 'kneeStairsHard'),
			one({ site: 'kneeArea', symptoms: ['coldness'] }),
			notes([0, days(10), days(21)].map((length) => ago(length, { site: 'kneeArea' }))),
			// long over, or two that have nothing to do with each other
			notes([days(29), days(60)].map((length) => ago(length, { site: 'kneeArea' }))),
			notes([ago(0, { site: 'kneeArea' }), ago(days(10)), ago(days(40), { site: 'kneeArea' })])
		]
	},
	'SN-PREG': {
		so: [
			notes([ago(0), ago(last(7))], pregnant),
			notes([ago(0), ago(last(7))], { flags: ['pregnant'] })
		],
		not: [
			notes([ago(0), ago(days(7))], pregnant),
			notes(several(2), { health: { pregnancy: { answer: 'no' } } })
		]
	},
	'SN-RESTLESS': {
		so: [
			notes([
				...several(2, { symptoms: ['urgeToMoveLegs'] }),
				ago(last(28), { symptoms: ['urgeToMoveLegs'] })
			])
		],
		not: [
			notes([
				...several(2, { symptoms: ['urgeToMoveLegs'] }),
				ago(days(28), { symptoms: ['urgeToMoveLegs'] })
			])
		]
	},
	'SN-SHAKE': { so: [tells('shakingRhythmic')], not: [tells('twitching')] },
	'SN-STIFF': {
		so: [notes([ago(days(99), { stiffness: 'suddenlyMuchMore' })], { flags: ['neuro'] })],
		not: [
			one({ stiffness: 'suddenlyMuchMore' }),
			notes([ago(0, { stiffness: 'moreThanUsual' })], { flags: ['neuro'] })
		]
	},
	'SN-SORE': {
		so: [notes([ago(0, { after: 'soreOver24h' }), ago(last(28), { after: 'bruise' })])],
		not: [
			notes([ago(0, { after: 'soreOver24h' }), ago(1, { after: 'soreHours' })]),
			notes([ago(0, { after: 'bruise' }), ago(days(28), { after: 'bruise' })])
		]
	},
	'SN-HURT': {
		so: [notes([], { painDays: [today, addDays(today, -13)] })],
		not: [
			notes([], { painDays: [today, today] }),
			notes([], { painDays: [today, addDays(today, -14)] }),
			notes([], { painDays: [today, addDays(today, 1)] })
		]
	}
};

test.each(SOON_RULES)('%s matches what its row says, to its limits', (rule) => {
	const { so, not } = LIMITS[rule];
	for (const [i, each] of so.entries())
		expect(matchingRules(each), `just so, ${i + 1}`).toContain(rule);
	for (const [i, each] of not.entries())
		expect(matchingRules(each), `just not, ${i + 1}`).not.toContain(rule);
});
