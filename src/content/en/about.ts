import type { AboutWords } from '../words.ts';

export const about: AboutWords = {
	description:
		'A gentle exercise timer and notebook for tired or cramp-prone legs. Not a medical device.',
	tagline: 'A few kind minutes for your legs, every day.',
	summary: [
		'Bedtime calf + hamstring stretching is the one movement for which we found a positive trial in older adults with night cramps (E01); a trial of calf stretching found nothing (E03), and a third, tiny trial of calf, front-thigh and hamstring stretching (Gholizadeh 2017, listed in E02) is rated very uncertain.',
		'For toe exercises, foot baths, massage, drinking water and food our searches found no trial showing fewer cramps.',
		'Magnesium does not help older adults (E12).',
		'Spasticity stretching does not reliably change spasticity (E24).',
		'So the app presents routines as "gentle habits that many people find helpful", never as treatment.'
	],
	topics: [
		{
			topic: 'Bedtime calf + hamstring stretch reduces cramps',
			seed: 'S0, S1, S2',
			evidence:
				'One trial shows fewer and milder night cramps (E01); another trial of calf stretching shows no effect (E03); Cochrane: may reduce pain, frequency uncertain (E02)',
			app: 'Offered as the default bedtime routine in exactly the trial dose (10 s hold, 10 s relax, x3, calf then hamstring, nightly). It may help; studies differ.'
		},
		{
			topic: 'Toe extension, toe grip-spread, towel curls, one-by-one',
			seed: 'S2',
			evidence:
				'Toe/foot strengthening improves foot strength and balance (E19, E20); no trial shows fewer cramps',
			app: 'Offered as foot care and movement, not as a cure.'
		},
		{
			topic: 'Foot bath, warm towel, massage',
			seed: 'S0, S2',
			evidence:
				'Only general advice (stretch and massage E06, warm or cold E08); burn and diabetes risk (E39, E40); clot risk (E29)',
			app: 'Offered with temperature limits and gates; massage strokes only after a cramp.'
		},
		{
			topic: 'Hold time',
			seed: 'S4 says "tens of seconds", S1/S2 give none (except 5 s)',
			evidence:
				'Trial dose is 10 s; general guidance 10-30 s, older adults 30-60 s (E17); gains level off around 10 min/week (E16)',
			app: 'Bedtime = 10 s x 3 (trial). Flexibility routines = 20-30 s. Clinician routine = 30 s with range 20-60.'
		},
		{
			topic: 'Spasticity/clonus stretching "reduces symptoms"',
			seed: 'S4',
			evidence:
				'Reviews: no clinically important effect on joint mobility, little or none on spasticity (E24); Japanese patient material still teaches it (E25)',
			app: 'Only "to stay comfortable", behind a clinician gate; no promise.'
		},
		{
			topic: 'Water before bed',
			seed: 'S2',
			evidence:
				'Against: E44; for: the MHLW campaign (day and night); E56 limits alcohol and caffeine',
			app: 'Opt-in, default off, guarded.'
		},
		{
			topic: 'Magnesium or mineral supplements',
			seed: 'S0 (en)',
			evidence: 'No benefit in older adults (E12); kidney risk (E14)',
			app: 'Food only.'
		},
		{
			topic: 'Heat (bath, foot bath, towel)',
			seed: 'S0, S1, S2',
			evidence:
				'Bath at most 41 C and 10 min for older adults; low-temperature burns from hot-water bottles and pads (E39)',
			app: 'Limits and gates built in.'
		},
		{
			topic: 'Sleep position',
			seed: 'S3',
			evidence:
				'Support for loose covers and feet not pointed (E49, E55); side-lying in pregnancy (E35)',
			app: 'Rewritten.'
		},
		{
			topic: 'When to see a doctor',
			seed: 'S0-S3',
			evidence:
				'Same signs in NHS, NI Direct, Mayo, HSE, MS and PAD sources (E06, E07, E26, E28, E31, E33, E34)',
			app: 'The page "When to get help".'
		},
		{
			topic: 'Massage during a cramp',
			seed: 'S3 (order) vs S0',
			evidence: 'DVT: do not massage (E29)',
			app: 'Rubbing only after it eases and never on a swollen, red, hot leg.'
		},
		{
			topic: 'Standing up in a cramp',
			seed: 'S3',
			evidence: 'Mayo: put weight on the leg, bend the knee (E08); falls at night (E44)',
			app: 'Sitting stretch first; standing is the last, optional step, holding on.'
		}
	],
	ownChoices: [
		'Get-ready and side-change seconds',
		'Grip-spread tempo 2 s + 2 s (the seed gives only 30 reps; a PT source uses 10 s + 10 s x 10, offered as the slow version)',
		'Relax 5 s between toe extensions',
		'"5 s x 3 sets" read as 3 holds per foot',
		'Sole rub about 2 min read as 1 min per foot (2 min per foot can be chosen)',
		'10 s per toe',
		'Towel curls 2 x 10',
		'Arch lift 5 x 5 s',
		'Knee hug 15 s x 2',
		'Ankle pumps 20',
		'Breathing 4 s in, 6 s out',
		'Desk break each 60 min',
		'Foot-bath water 39-40 C (sources 39-41 C, cap 41 C)',
		'Warm towel 5 min',
		'Spasticity holds 30 s (the seed says "tens of seconds")',
		'First-aid holds 30 s / 20 s and 4 loops',
		'The 20-second presets'
	],
	grades: {
		A: 'Trial in people with night cramps (results mixed)',
		B: 'General guidance, usual care, or trials on other outcomes (flexibility, foot strength, balance)',
		C: 'Seed or clinic experience only'
	},
	read: {
		A: 'Abstract or results table',
		P: 'The page (or a long excerpt of it)',
		S: 'Second-hand page quoting the original',
		K: 'General knowledge, not looked up'
	},
	seeds: {
		S0: 'Page of One Clinic Kojimachi, an orthopaedic clinic, on leg cramps (Japanese, with machine-made English)',
		S1: 'Questions and answers on cramp-like knee pain, quoting bone-setting clinics (Japanese)',
		S2: 'Page of a bone-setting and acupuncture clinic on toe cramps (Japanese)',
		S3: 'Machine-translated English article on cramps',
		S4: 'Page of a rehab company on clonus and spasticity (Japanese)'
	},
	limits: [
		'No clinician has reviewed this text yet.',
		'Several sources were abstracts or second-hand pages.',
		'Dose numbers for toe extension, sole rub, foot bath, walking and grip-spread come only from the seeds and are labelled as habits.',
		'Children, people with dementia who need a helper, and people after fresh surgery are outside this content.'
	]
};
