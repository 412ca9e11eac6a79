import type { ByRoutine } from '#core/routine.ts';
import type { RoutineWords } from '../words.ts';
import { names } from './names.ts';

export const routines: ByRoutine<RoutineWords> = {
	'bedtime-calf-hamstring': {
		...names.routines['bedtime-calf-hamstring'],
		target: 'calf, hamstring',
		scheduleWords: 'daily (evening)',
		note: 'If you feel unsteady, use "In-bed leg stretch" instead.',
		why: 'Copies the only positive trial for night cramps: calf + hamstring, 10 s hold, 10 s relax, x3 each, nightly for 6 weeks (E01). The trial says both legs were done within 3 minutes; ours is a little longer because one leg is finished before the other.'
	},
	'bedtime-in-bed': {
		...names.routines['bedtime-in-bed'],
		target: 'calf, hamstring',
		scheduleWords: 'daily (evening), replaces "Bedtime leg stretch" if you may fall',
		note: 'From 28 weeks of pregnancy, swap the lying stretch for the seated bend.',
		why: 'Seated/lying form of the same stretches (the trial allowed sitting, E01).'
	},
	'bedtime-toes': {
		...names.routines['bedtime-toes'],
		target: 'toes, sole',
		scheduleWords: 'daily (evening)',
		note: 'If it hurts sharply, stop or be gentler.',
		why: 'Named in the founding request and by S2: toe extension 5 s x 3 + sole rub about 2 min.'
	},
	'evening-foot-bath': {
		...names.routines['evening-foot-bath'],
		target: 'feet',
		scheduleWords: 'evening, as wanted (suggest 2-7 per week; user sets)',
		note: 'Hidden for people with diabetes, numb feet, foot sores or poor circulation until they say their doctor agrees.',
		why: 'Named in the founding request and by S2: evening foot bath 10 min + sole rub 2 min.'
	},
	'walk-and-toes': {
		...names.routines['walk-and-toes'],
		target: 'whole body, toes',
		scheduleWords: '2-3 per week',
		note: 'When you are back, sit down and take off your shoes.',
		why: 'Named in the founding request and by S2: walking 10 min + toe grip-spread 30 reps, 2-3 per week.'
	},
	'knee-comfort': {
		...names.routines['knee-comfort'],
		target: 'hamstring, calf (around the knee)',
		scheduleWords: 'daily',
		note: 'If the knee is swollen, hot or stuck, do not do this. See "When to get help".',
		why: 'S1: seated hamstring bend + wall calf stretch, light calf/thigh massage, best when warm after a bath.'
	},
	'after-bath-stretch': {
		...names.routines['after-bath-stretch'],
		target: 'hamstring, calf, hip',
		scheduleWords: '2-7 per week',
		note: 'You may feel dizzy after a bath. Rest 5 minutes and drink a little water first.',
		why: 'S1: stretch when warm after bathing. Longer holds follow general guidance for older adults (30-60 s, E17) and the 10 min/week flexibility finding (E16).'
	},
	'morning-wake-up': {
		...names.routines['morning-wake-up'],
		target: 'ankle, toes, calf',
		scheduleWords: 'daily (morning)',
		note: 'When you stretch on waking, do not point your toes hard.',
		why: 'S2: short stretches of toes, calf and sole before bed and right after waking.'
	},
	'desk-break': {
		...names.routines['desk-break'],
		target: 'posture, ankle, toes, hamstring',
		scheduleWords: 'as needed (suggest every 60 min of sitting)',
		note: 'You can keep your shoes on; move your toes lightly inside.',
		why: 'S2: after standing or sitting work, move toes and soles lightly. S1: long sitting stiffens muscles.'
	},
	'after-walk-stretch': {
		...names.routines['after-walk-stretch'],
		target: 'calf, front and back of thigh',
		scheduleWords: 'after each walk (2-3 per week)',
		note: 'Have some water too.',
		why: 'S0/S1: after exercise; hydration around exercise.'
	},
	'foot-strength': {
		...names.routines['foot-strength'],
		target: 'toes, sole, calf',
		scheduleWords: '2-3 per week',
		note: 'Do it in the daytime. If it starts to cramp, stop and stretch.',
		why: 'S2: floating toes / fallen arches as a factor; light muscle work 2-3 per week (S1, E53).'
	},
	'gentle-spasticity': {
		...names.routines['gentle-spasticity'],
		target: 'calf, relaxation',
		scheduleWords: 'as agreed with the clinician (app default: daily, editable)',
		note: 'Available only after you confirm you have agreed this with a professional. If shaking starts, ease off at once.',
		why: 'S4: slow painless stretching for tens of seconds, breathing, light massage - always with a professional; self-taught work can make it worse.'
	}
};
