import type { FirstAidSentences, PoseSentences, RestSentences } from './pose-sentences.ts';

export const poseSentences: PoseSentences = {
	'calf-wall-stretch': {
		start: 'Standing in front of a wall, both hands on it at chest height.',
		set: 'One foot a big step back, that knee straight and its heel on the floor.',
		hold: 'Leaning toward the wall with the front knee bent, back leg straight and back heel down.'
	},
	'calf-wall-stretch-bent': {
		start: 'Hands on the wall, one foot half a step back, both knees nearly straight.',
		hold: 'Both knees bent, hips lower, both heels on the floor.'
	},
	'calf-towel-stretch': {
		start: 'Sitting on the bed, one leg straight, a towel around the ball of the foot.',
		hold: 'The towel is pulled softly, so the toes come toward the body. The knee stays straight.'
	},
	'hamstring-forward-bend': {
		start: 'Sitting on a chair, one leg straight in front with the heel down and toes up.',
		hold: 'Bowing forward from the hips with a straight back, hands on the bent thigh.'
	},
	'hamstring-towel-lying': {
		start: 'Lying on the back with both knees bent, a towel around one foot.',
		lift: 'The leg with the towel is lifted, its knee still bent.',
		hold: 'The lifted knee is almost straight, held by the towel. The head rests on the pillow.'
	},
	'quad-stretch-side-lying': {
		start: 'Lying on the side, seen from above, one hand near the ankle of the top leg.',
		hold: 'The hand holds the ankle and brings the heel toward the bottom.'
	},
	'quad-stretch-standing': {
		start: 'Standing tall with one hand on the back of a chair.',
		hold: 'One knee points down, and the hand holds that foot near the bottom.'
	},
	'hip-knee-hug': {
		start: 'Lying on the back with both knees bent and feet on the bed.',
		hold: 'Both hands hold behind one thigh, and the knee is near the chest.'
	},
	'toe-extension-hold': {
		start: 'A hand cups the toes of a relaxed foot from below.',
		hold: 'The hand bends all toes back toward the shin.'
	},
	'toe-grip-spread': {
		relax: 'Both feet from above, toes relaxed.',
		grip: 'All toes are curled tight, like a fist.',
		spread: 'All toes are opened wide, with gaps between them.'
	},
	'toe-one-by-one': {
		hold: 'Thumb and finger hold the big toe.',
		up: 'The held toe is moved up.',
		down: 'The held toe is moved down.',
		little: 'Now the little toe is moved.'
	},
	'towel-gather': {
		reach: 'A bare foot on the edge of a towel, heel down, toes long.',
		grip: 'The toes curl and pull the towel in under the arch.',
		release: 'The toes open wide and let go of the towel.'
	},
	'arch-lift': {
		flat: 'A foot flat on the floor, seen from its inner side.',
		lifted: 'The arch is lifted. Toes and heel stay on the floor.'
	},
	'ankle-pump': {
		relaxed: 'Legs lying on a cushion, feet relaxed.',
		up: 'The toes are pulled up toward the shins.'
	},
	'heel-raise-supported': {
		down: 'Standing with both hands on the back of a chair, heels down.',
		up: 'Both heels are lifted. The body stays upright.'
	},
	'seated-posture-reset': {
		slumped: 'Sitting with a rounded back.',
		tall: 'Sitting tall, with ear, shoulder and hip in one line and feet flat.',
		shoulders: 'Sitting tall with the shoulders lifted.'
	},
	'slow-breathing': {
		out: 'Lying with the hands on the belly, breathing out. The belly sinks.',
		in: 'Breathing in. The hands rise with the belly.'
	},
	'slow-heel-press-seated': {
		start: 'Sitting with both hands on one knee, that heel just off the floor.',
		hold: 'Leaning forward a little, so that the heel rests on the floor.'
	},
	'slow-calf-towel-assisted': {
		start: 'Sitting on the bed, a small cushion under the knees, a towel around one foot.',
		hold: 'The towel is drawn very softly, and the toes come a little toward the body.'
	},
	'sole-massage': {
		heel: 'Both thumbs on the sole, near the heel.',
		arch: 'Both thumbs press the middle of the arch.',
		toes: 'Both thumbs at the base of the toes.'
	},
	'leg-stroke-massage': {
		ankle: 'Sitting, both hands around one ankle.',
		calf: 'The hands glide up the calf.',
		thigh: 'The hands glide over the knee to the thigh.'
	},
	'foot-bath': {
		test: 'Sitting with the feet still outside, testing the warm water with a thermometer.',
		lift: 'Lifting both feet over the rim of the basin.',
		soak: 'Sitting at ease with both feet in warm water above the ankles.',
		dry: 'Sitting with the feet on a towel, drying them.'
	},
	'foot-dry-check': {
		dry: 'Both feet on a towel, a hand pats them dry.',
		between: 'The towel pats between the toes.',
		mirror: 'A hand mirror shows the sole of the foot.'
	},
	'walk-easy': {
		strike: 'Walking tall, one heel touching the ground, the other arm forward.',
		push: 'Walking tall, pushing off lightly with the toes.'
	},
	'warm-towel': {
		dry: 'Sitting with the leg resting, a dry towel around the calf.',
		warm: 'A warm towel lies over the dry one.',
		check: 'The towels are off, and a hand checks the skin.'
	}
};

export const restSentences: RestSentences = {
	hold: 'Sitting at ease on a chair with a cup in the hand.',
	drink: 'Sitting on a chair and drinking from a cup.'
};

export const firstAidSentences: FirstAidSentences = {
	calfPull: {
		start: 'Sitting on the bed, both hands on the toes of the outstretched leg.',
		hold: 'The hands draw the toes slowly toward the shin. The knee straightens.'
	},
	standUp: {
		sit: 'Sitting on the edge of the bed, feet flat on the floor.',
		rise: 'Holding a chair and rising slowly.',
		hold: 'Standing with one hand on the chair, both heels down.'
	},
	strokeCalf: {
		ankle: 'Sitting, both hands around one ankle.',
		calf: 'The hands stroke softly up the calf.',
		knee: 'The hands have come to the knee.'
	},
	toesPull: poseSentences['toe-extension-hold'],
	strokeSole: poseSentences['sole-massage'],
	thighBow: {
		start: 'Sitting on the edge of the bed, one leg forward with its heel on the floor.',
		hold: 'The knee is straighter, and the body bows forward with a straight back.'
	},
	thighBoot: {
		start: 'Standing with one hand on a chair, one foot a small step forward.',
		hold: 'The front heel is on the floor, the other knee is bent, and the hips move back.'
	},
	strokeBackThigh: {
		knee: 'Sitting, one hand behind the knee.',
		thigh: 'The hand strokes softly up the back of the thigh.'
	},
	thighSideLying: poseSentences['quad-stretch-side-lying'],
	thighStanding: poseSentences['quad-stretch-standing'],
	strokeFrontThigh: {
		knee: 'Sitting, both hands above one knee.',
		thigh: 'The hands stroke softly up the thigh.'
	},
	kneeStraight: poseSentences['calf-towel-stretch'],
	strokeLeg: poseSentences['leg-stroke-massage']
};
