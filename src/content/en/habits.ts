import type { ByHabit, HabitInstead } from '../habits.ts';
import type { HabitWords } from '../words.ts';

export const habits: ByHabit<HabitWords> = {
	'water-day': {
		name: 'I drank water through the day',
		scheduleWords: 'daily',
		origin: 'S0/S2: drink often; S3: amount by weight, activity, temperature.'
	},
	'water-exercise': {
		name: 'I drank before and after exercise',
		scheduleWords: 'on exercise days',
		origin: 'S0: especially before and after exercise. S1: after sweating or long walks.'
	},
	'water-before-bed': {
		name: 'I had a little water 30 min before bed (up to one cup)',
		scheduleWords: 'daily, only if you choose it',
		origin:
			'S2 says one cup 30 min before bed. Evidence conflicts. The seed amount (one cup) is kept as the upper limit.'
	},
	'meal-minerals': {
		name: 'I ate foods with calcium, magnesium and potassium',
		scheduleWords: 'daily',
		origin:
			'S0: milk, yogurt, beans, seaweed; S2: fruit, nuts, leafy greens. Food only. No supplement advice, no doses.'
	},
	'low-alcohol': {
		name: 'I went easy on alcohol and caffeine in the evening',
		scheduleWords: 'daily',
		origin: 'Not in the seeds; from Mayo and other health-service pages.'
	},
	'warm-legs': {
		name: 'I kept my legs and feet warm',
		scheduleWords: 'daily (cold season)',
		origin:
			'S0: warm clothes; S1: keep the feet warm; S2: avoid cold bare floors, also with air conditioning in summer; S3: leggings or knee-highs. Not too tight (E26). Never sleep with a heat pad or hot-water bottle on the skin.'
	},
	'warm-bath': {
		name: 'I took a warm bath (max 41 C, 10 min)',
		scheduleWords: 'daily, optional',
		origin: 'S0: soak slowly in the bath. The limits are the official safe-bath numbers.'
	},
	'indoor-footwear': {
		name: 'I wore grippy, closed-heel footwear indoors',
		scheduleWords: 'daily',
		origin:
			'S2: avoid bare feet on cold floors, use slippers or socks. Evidence says backless slippers and socks alone raise fall risk, so: closed heel, non-slip.'
	},
	'shoes-support': {
		name: 'I wore supportive shoes',
		scheduleWords: 'daily',
		origin: 'S2: footwear as part of foot load; Mayo: supportive shoes.'
	},
	'loose-bedding': {
		name: 'I loosened the bedding at my feet',
		scheduleWords: 'daily',
		origin:
			'Not in the seeds; heavy covers push the toes down. Japanese source also: lighter duvet.'
	},
	'sleep-position': {
		name: 'I slept so my feet were not pushed down',
		scheduleWords: 'daily',
		origin:
			'S3: on the back with the shins slightly raised. The seed also says "on the abdomen with raised legs" - dropped: prone sleep points the toes. Side-lying, or on your back with a small pillow under the calves; feet not pressed by the covers.'
	},
	'move-often': {
		name: 'I did not sit still for hours',
		scheduleWords: 'daily',
		origin: 'S1/S2: long desk work or driving. Suggest a 1-minute move every 60 minutes.'
	},
	'easy-walk': {
		name: 'I walked a little (about 10 min)',
		scheduleWords: 'daily or 2-3/week',
		origin: 'S0: walk every day even a little; S2: 10 min, 2-3 per week.'
	},
	'posture-check': {
		name: 'I kept my weight even when sitting and standing',
		scheduleWords: 'weekly',
		origin: 'S1: habits of pelvis, hips, feet; uneven walking or slumped sitting.'
	},
	'sleep-enough': {
		name: 'I slept well',
		scheduleWords: 'daily (rate 1-5)',
		origin: 'S0: poor sleep slows muscle recovery.'
	},
	'wind-down': {
		name: 'I took time to unwind',
		scheduleWords: 'daily',
		origin:
			'S1 stress care; S3 stress as a trigger (we drop "sedatives"); S4 deep breathing, light massage.'
	},
	'feet-check': {
		name: 'I looked at my feet (sores, redness)',
		scheduleWords: 'weekly; daily with diabetes or less feeling in the feet',
		origin: 'S2: check coldness, swelling; foot care.'
	},
	'night-path': {
		name: 'I kept the night path clear and lit',
		scheduleWords: 'weekly',
		origin: 'Not in the seeds; night falls when getting up for a cramp or the toilet.'
	},
	'medicine-list': {
		name: 'I updated my medicine list',
		scheduleWords: 'monthly',
		origin:
			'S3: cramps after a new treatment: tell the doctor soon. Never stop or change a medicine yourself.'
	}
};

export const habitInsteads: Readonly<Record<HabitInstead, string>> = {
	doctorsAmount: 'Follow the amount your doctor gave you.',
	dietitian: 'Follow your dietitian or doctor.',
	sideOnly: 'From 28 weeks of pregnancy: side-lying only.'
};

export const habitDone = 'I did it';
