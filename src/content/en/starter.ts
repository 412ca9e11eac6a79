import type { StarterWords } from '../words.ts';

export const starter: StarterWords = {
	plans: {
		plain: 'Bedtime leg stretch + Bedtime toe care daily, Walk and toe exercise 2-3/week',
		fallRisk:
			'In-bed leg stretch + Bedtime toe care, Morning foot wake-up, Foot strength without heel raises; no standing routines until discussed',
		feet: 'No foot bath; feet check daily; standing is fine if you are stable',
		neuro:
			'Only Gentle care for stiffness, after you have agreed it with your clinician, and bedtime breathing; standard calf and hamstring routines are hidden',
		pregnant:
			'In-bed leg stretch (seated bend from 28 weeks), Bedtime toe care, no standing front-thigh stretch, side-sleeping habit'
	},
	knee: 'Knee area cramps: Knee-area comfort after a bath; the knee warning signs are shown',
	firstWeek:
		'First week: the bedtime routine daily + one 2-3/week routine; everything else optional.'
};
