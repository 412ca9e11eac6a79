import type { NoticeWords } from '../words.ts';
import { firstNotices } from './first-notices.ts';

export const notices: NoticeWords = {
	...firstNotices,
	'T-STOP': 'Stopped. If the pain goes on or you feel unwell, please see a doctor.',
	'T-STOP-BUTTON': 'It hurts / Stop',
	'T-FOOTBATH-GATE':
		'If you have diabetes, less feeling in your feet, or a sore on your foot, ask your doctor before a foot bath. You may not feel a burn or sore.',
	'T-CLINICIAN-GATE':
		'This routine is for people with stiffness (spasticity) or shaking (clonus). Agree the exercises with your doctor or therapist first. Stretching on your own can make it worse.',
	'T-CLINICIAN-AGREED': 'I have agreed this with them',
	'T-CLINICIAN-NOT-YET': 'Not yet',
	'T-CLINICIAN-SHOW': 'Show this page to your therapist',
	'T-PREGNANCY':
		'In pregnancy, keep stretches gentle. If a leg is swollen or red, stop and contact your maternity unit.',
	'T-MEDICINE': 'Do not stop or change medicines yourself. Ask your doctor or pharmacist.',
	'T-EVIDENCE':
		'One study found bedtime stretching eased night cramps; another found no difference. For the other exercises and the foot bath, we found no studies on cramps.',
	'T-REST-DAY': 'Rest days are care too.',
	stopRules: [
		'Sharp or shooting pain',
		'The leg goes numb or tingles',
		'Chest pain, breathlessness, dizziness, cold sweat (also stop the walk)',
		'A limb turns cold or pale',
		'The ankle or knee starts to shake and does not stop in a few seconds',
		'You tap "It hurts"'
	],
	sharpPain: 'Sharp pain: do it softer or skip.',
	'T-FA-AFTER':
		'When you feel settled, have a little water and move your leg lightly. Save this cramp?',
	'T-FA-SAVE': 'Save',
	'T-FA-LATER': 'Later',
	'T-FA-END':
		"If it keeps coming back, lasts over 10 minutes, or the leg is swollen, open 'When to get help'.",
	'T-FA-HELP': 'Do not use needles or sharp things. Do not hit the leg or pull it hard.'
};
