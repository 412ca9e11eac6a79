import type { Names } from '../names.ts';

export const names: Names = {
	exercises: {
		'calf-wall-stretch': 'Wall calf stretch',
		'calf-wall-stretch-bent': 'Wall calf stretch, knee bent',
		'calf-towel-stretch': 'Towel calf stretch',
		'hamstring-forward-bend': 'Seated hamstring forward bend',
		'hamstring-towel-lying': 'Lying towel hamstring stretch',
		'quad-stretch-side-lying': 'Side-lying front-thigh stretch',
		'quad-stretch-standing': 'Standing front-thigh stretch',
		'hip-knee-hug': 'Knee hug',
		'toe-extension-hold': 'Toe extension 5 s x 3',
		'toe-grip-spread': 'Toe grip-and-spread, 30 reps',
		'toe-one-by-one': 'One-by-one toe moves',
		'towel-gather': 'Towel curls',
		'arch-lift': 'Arch lift',
		'ankle-pump': 'Ankle pumps',
		'heel-raise-supported': 'Supported heel raises',
		'seated-posture-reset': 'Posture reset',
		'slow-breathing': 'Slow breathing',
		'slow-heel-press-seated': 'Slow seated heel press',
		'slow-calf-towel-assisted': 'Slow towel calf stretch (spasticity)',
		'sole-massage': 'Sole massage, 2 min',
		'leg-stroke-massage': 'Leg stroking',
		'foot-bath': 'Foot bath, 10 min',
		'foot-dry-check': 'Dry and check your feet',
		'walk-easy': 'Easy walk, 10 min',
		'warm-towel': 'Warm towel, 5 min'
	},
	routines: {
		'bedtime-calf-hamstring': { name: 'Bedtime leg stretch', when: 'Right before bed' },
		'bedtime-in-bed': { name: 'In-bed leg stretch', when: 'Right before bed, no standing' },
		'bedtime-toes': { name: 'Bedtime toe care', when: 'Before bed, on the bed' },
		'evening-foot-bath': { name: 'Evening foot bath', when: 'Evening' },
		'walk-and-toes': { name: 'Walk and toe exercise', when: 'Daytime' },
		'knee-comfort': { name: 'Knee-area comfort', when: 'After a bath or in the evening' },
		'after-bath-stretch': {
			name: 'After-bath long stretch',
			when: 'After a bath, once you have rested'
		},
		'morning-wake-up': { name: 'Morning foot wake-up', when: 'On waking, in bed' },
		'desk-break': { name: 'Desk break', when: 'After long sitting' },
		'after-walk-stretch': { name: 'After-walk stretch', when: 'After walking' },
		'foot-strength': { name: 'Foot strength', when: 'Daytime' },
		'gentle-spasticity': {
			name: 'Gentle care for stiffness (agreed with your clinician)',
			when: 'When you feel well'
		}
	}
};
