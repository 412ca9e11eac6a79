import type { ByFlow, FirstAidChange } from '../first-aid.ts';
import type { FirstAidWords } from '../words.ts';

export const firstAid: ByFlow<FirstAidWords> = {
	'fa-calf': {
		name: 'Calf cramp, now',
		steps: [
			'No need to rush. Breathe out slowly.',
			'Take your time. Lying or sitting is fine. Straighten the knee.',
			'Slowly bring your toes toward your shin. Pull lightly with a hand or towel. Not hard.',
			'Is it easing?',
			'Again. Toes toward you, slowly.',
			'Only if you can stand: hold on to something, put the heel down, and let your weight come on slowly.',
			'Heel down. Keep holding on.',
			'When it eases, stroke gently. Do not rub if the leg is swollen and hot.',
			'Stroke softly from ankle to knee.',
			'Warm it or cool it, whichever feels better. Keep a cloth between.',
			'Move gently for a while. Do not stand up fast.',
			'Save this cramp? (one tap)'
		],
		origin:
			'S0: pull toes toward you and stretch the ankle slowly; massage only AFTER stretching. S3: sit a few seconds, then stand on both feet with support, massage, stretch (heel down / leg back / pull the toes by hand). Where S0 and S3 disagree on order we stretch first (S0 + literature). Standing is optional and last, because of night falls.'
	},
	'fa-foot-toes': {
		name: 'Toe or sole cramp, now',
		steps: [
			'No need to rush. Breathe out slowly.',
			'Sit and put the foot forward.',
			'Cup the toes and bend them back slowly, all together.',
			'Is it easing?',
			'Again, slowly.',
			'If you can stand: put the whole sole on the floor and rest a little weight on it.',
			'When it eases, stroke gently. Do not rub if the leg is swollen and hot.',
			'Stroke the sole and toes softly.',
			'Warm it or cool it, whichever feels better. Keep a cloth between.',
			'Move gently for a while. Do not stand up fast.',
			'Save this cramp? (one tap)'
		],
		origin:
			'S3: sit, straighten the leg, pull the big toe toward you (the seed text says "thumbs", a mistranslation).'
	},
	'fa-back-thigh': {
		name: 'Hamstring cramp, now',
		steps: [
			'No need to rush. Breathe out slowly.',
			'Sit down. Put the cramped leg forward with the heel on the floor.',
			'Slowly straighten the knee and bow forward with a straight back.',
			'Is it easing?',
			'Again, as far as is comfortable.',
			'If you can stand: step the cramped leg forward, heel down, and move your hips back. Hold a wall or chair.',
			'When it eases, stroke gently. Do not rub if the leg is swollen and hot.',
			'Stroke softly from the back of the knee up the thigh.',
			'Warm it or cool it, whichever feels better. Keep a cloth between.',
			'Move gently for a while. Do not stand up fast.',
			'Save this cramp? (one tap)'
		],
		origin:
			'S3: stand, put the sore leg a step forward on its heel, bend the healthy knee and lean the hands on it, move the pelvis back - "like taking a boot off". We start sitting (safer at night) and offer the standing form only as the last step.'
	},
	'fa-front-thigh': {
		name: 'Front-thigh cramp, now',
		steps: [
			'No need to rush. Breathe out slowly.',
			'Lie on your side, or stand holding on to something.',
			'Slowly bend the knee, hold the ankle and bring the heel toward your bottom.',
			'Is it easing?',
			'Again, as far as is comfortable.',
			'When it eases, stroke gently. Do not rub if the leg is swollen and hot.',
			'Stroke softly from above the knee up the thigh.',
			'Warm it or cool it, whichever feels better. Keep a cloth between.',
			'Move gently for a while. Do not stand up fast.',
			'Save this cramp? (one tap)'
		],
		origin:
			'S3: stand upright, grasp the ankle, pull the foot to the buttocks. Side-lying version added for safety.'
	},
	'fa-knee-area': {
		name: 'Cramp around the knee, now',
		steps: [
			'No need to rush. Breathe out slowly.',
			'Sit with the leg forward. Straighten the knee slowly.',
			'If the knee will not straighten, is hot or swollen, do not stretch. Open "When to get help".',
			'Toes toward your shin. Stretch behind the knee and the calf.',
			'Is it easing?',
			'Again, slowly.',
			'When it eases, stroke gently. Do not rub if the leg is swollen and hot.',
			'Stroke the calf and thigh softly.',
			'Warm it or cool it, whichever feels better. Keep a cloth between.',
			'Move gently for a while. Do not stand up fast.',
			'Save this cramp? (one tap)'
		],
		origin:
			'S1: hamstring and calf stretches for cramp-like knee pain. If the knee cannot be straightened, is hot, swollen or locked, stop and see red flags.'
	}
};

export const firstAidChanges: Readonly<Record<FirstAidChange, string>> = {
	urgentPage: 'The urgent page is shown instead of a flow.',
	noStanding: 'No standing.',
	noForwardBow: 'No forward bow.',
	noHandPull: 'No hand pull on the toes: straighten the knee, use a towel.',
	sideLyingSmallBend: 'Front thigh only side-lying, small bend.',
	slowOnly: 'Only slow movement (5 s in, 5 s out). Stop if shaking starts.',
	softer: 'Same stretches, softer. Do not pull hard.'
};
