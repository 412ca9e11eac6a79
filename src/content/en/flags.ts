import type { ByFlag } from '#core/safety.ts';
import type { FlagWords } from '../words.ts';

export const flags: ByFlag<FlagWords> = {
	fall_risk: {
		name: 'fallen in the last year / unsteady',
		effect:
			'Standing exercises are swapped for seated or lying versions. The footwear and night-path habits are suggested.'
	},
	osteoporosis_spine: {
		name: 'osteoporosis or spine fracture',
		effect: 'Forward bends: keep the back straight and the range small. A warning is shown (E41).'
	},
	hip_replacement: {
		name: 'hip replacement',
		effect:
			'The knee hug is hidden. The hamstring bend and the lying hamstring stretch only after you have agreed them with a professional. A caution on foot-on-thigh positions (E42).'
	},
	knee_replacement: {
		name: 'knee replacement',
		effect: 'Front-thigh stretches only after you have agreed them with a professional.'
	},
	diabetes: {
		name: 'diabetes',
		effect:
			'Foot bath and warm towel only after you have agreed them with a professional. A daily feet check is suggested. You are asked about numbness.'
	},
	reduced_sensation: {
		name: 'reduced feeling in the feet',
		effect:
			'Foot bath only after you have agreed it with a professional. The warm towel is hidden. Only light stroking. Feet check daily.'
	},
	foot_wound: {
		name: 'foot sore, blister or ulcer',
		effect: 'Foot bath, massage and toe work are hidden. "See a doctor" is shown.'
	},
	vascular: {
		name: 'leg circulation problem / leg pain on walking',
		effect:
			'Foot bath, warm towel and walking only after you have agreed them with a professional. The warning signs are shown.'
	},
	varicose: {
		name: 'varicose veins',
		effect: 'No firm pressure over the veins. The warning signs are shown.'
	},
	clot_suspected: {
		name: 'one leg suddenly swollen, red or hot',
		effect:
			'All exercises, care steps and massage are off. The page "contact a doctor today" is shown.'
	},
	blood_thinner: { name: 'blood-thinning medicine', effect: 'Soft stroking only.' },
	heart_fluid_limit: {
		name: 'heart disease with a fluid limit',
		effect:
			"Water habits: follow your doctor's amount. If your heart is not stable, walk only after you have agreed it with a professional."
	},
	heart: {
		name: 'heart disease with exercise limits',
		effect:
			'Walking only after you have agreed it with a professional. The water habit follows your fluid limit if you have one.'
	},
	toe_surgery: {
		name: 'toe surgery or toe treatment',
		effect: 'Toe exercises only after you have agreed them with a professional.'
	},
	kidney: {
		name: 'kidney disease',
		effect:
			'Water and mineral-food habits: ask your doctor or dietitian. No words about minerals are shown.'
	},
	liver: {
		name: 'liver disease',
		effect: 'If cramps keep coming back, tell your doctor (S2).'
	},
	neuro: {
		name: 'stroke, spinal cord, MS, Parkinson, spasticity or clonus',
		effect:
			'Standard calf and hamstring stretches only after you have agreed them with a professional. Only "Gentle care for stiffness", once you have agreed it.'
	},
	lumbar: {
		name: 'lumbar nerve problem',
		effect: 'Hamstring bend with care. Stop on tingling.'
	},
	pregnant: {
		name: 'pregnant',
		effect:
			'Softer stretches, no standing front-thigh stretch, light massage. Extra lines of warning signs.'
	},
	pregnant_28w: {
		name: '28 weeks or more',
		effect: 'No long lying on the back. Sleep-position habit: on the side only (E35).'
	},
	recent_surgery: {
		name: 'recent surgery',
		effect: 'All movements only after you have agreed them with a professional.'
	},
	recent_leg_injury: {
		name: 'recent leg injury',
		effect: 'All movements only after you have agreed them with a professional.'
	},
	achilles_tear: {
		name: 'Achilles tendon injury',
		effect: 'Calf stretches only after you have agreed them with a professional.'
	},
	new_medicine: {
		name: 'new medicine in the last 8 weeks',
		effect: 'The diary shows the line about medicines.'
	},
	night_toilet: {
		name: 'gets up 2+ times at night',
		effect: 'The habit of water before bed is hidden.'
	}
};
