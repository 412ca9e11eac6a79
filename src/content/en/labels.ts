import type { Labels } from '../labels.ts';

export const labels: Labels = {
	parts: {
		calf: { name: 'Calf', findBy: ['calves', 'lower leg', 'ふくらはぎ', '脹脛'] },
		hamstring: {
			name: 'Hamstring',
			findBy: ['hamstrings', 'back of thigh', 'ハムストリング', 'もも裏']
		},
		frontThigh: { name: 'Front thigh', findBy: ['quad', 'quadriceps', 'もも前'] },
		knee: { name: 'Knee', findBy: ['knees', 'behind the knee', 'ひざ', '膝'] },
		hip: { name: 'Hip', findBy: ['hips', 'buttock', 'bottom', 'pelvis', '股関節'] },
		ankle: { name: 'Ankle', findBy: ['ankles', '足首'] },
		feet: { name: 'Feet', findBy: ['foot', '足先', '足'] },
		toes: { name: 'Toes', findBy: ['toe', '足の指', '足指'] },
		sole: { name: 'Sole', findBy: ['soles', 'bottom of the foot', '足の裏', '足裏'] },
		arch: { name: 'Arch', findBy: ['arches', 'instep', '土ふまず'] },
		back: { name: 'Back', findBy: ['spine', 'posture', '背中', '腰'] },
		wholeBody: { name: 'Whole body', findBy: ['body', '全身'] }
	},
	positions: {
		standing: 'Standing',
		chair: 'Chair',
		bed: 'Bed',
		lyingOnBack: 'Lying on your back',
		lyingOnSide: 'Lying on your side',
		floor: 'Floor',
		indoors: 'Indoors',
		outdoors: 'Outdoors'
	},
	equipment: {
		wall: 'Wall',
		chair: 'Chair',
		counter: 'Kitchen counter',
		bed: 'Bed',
		mat: 'Mat',
		pillow: 'Pillow',
		towel: 'Towel',
		strap: 'Belt or strap',
		cream: 'Oil or cream',
		basin: 'Basin',
		thermometer: 'Thermometer',
		shoes: 'Shoes',
		plasticBag: 'Plastic bag',
		light: 'Good light',
		helper: 'Helper'
	},
	presets: {
		long: 'Longer',
		medium: 'Medium',
		short: 'Shorter',
		'foot-arch': 'More for the sole',
		short10: '10 times',
		slow10: '10 times, slowly',
		desk15: '15 times',
		clinic: 'As agreed with your clinician',
		'2min-each': '2 minutes each foot',
		'5min': '5 minutes'
	},
	slots: {
		morning: 'Morning',
		day: 'Daytime',
		evening: 'Evening',
		bedtime: 'Bedtime',
		any: 'Any time'
	}
};
