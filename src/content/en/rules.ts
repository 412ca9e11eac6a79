import type { ByRule } from '#core/rule.ts';

export const rules: ByRule<string> = {
	'EM-LUNG':
		'Sudden breathlessness or chest pain: call your emergency number now (119 in Japan; 999, 911 or 112 elsewhere).',
	'EM-LIMB':
		'A leg that suddenly turns cold and pale, numb and will not move: call your emergency number now.',
	'EM-BODY': 'Whole-body shaking, or not fully aware: call your emergency number now.',
	'EM-STROKE':
		'Sudden weakness on one side, a drooping face or slurred speech: call your emergency number now.',
	'EM-HEAT': 'In the heat, confusion or not being able to drink: call your emergency number now.',
	'UR-10MIN': 'A cramp that lasts over 10 minutes and does not ease: contact a doctor now.',
	'UR-LEG':
		'One leg swollen, hot, red or hurting all the time: do not rub it. Contact a doctor today.',
	'UR-PREG': 'Pregnant with a red, swollen leg: contact your maternity unit or doctor today.',
	'UR-URINE': 'Cola-coloured urine with muscle pain or weakness: get medical help now.',
	'UR-TOXIN':
		'Cramps after contact with a poison, or stiffness after a wound: get medical help now.',
	'UR-NERVE': 'Sudden leg weakness, or new trouble with bladder or bowels: get medical help now.',
	'UR-KNEE':
		'A hot red swollen knee, a knee that will not take weight, or a stuck knee: contact a doctor today.',
	'UR-HEAT':
		'Feeling ill in the heat: rest in a cool place, take water and salt. If it does not get better, get medical help.',
	'UR-FOOT': 'Have a foot sore checked. With diabetes or numb feet, contact a doctor today.',
	'SN-FREQ': 'Cramps several times a week: talk to a doctor.',
	'SN-MORE': 'Cramps are coming more often: ask a doctor soon.',
	'SN-PAIN': 'The pain is getting stronger: talk to a doctor.',
	'SN-DAY': 'Cramps also come while resting in the daytime: talk to a doctor.',
	'SN-SPREAD': 'Cramps spread beyond the toes or calf: talk to a doctor.',
	'SN-SIDE': 'If it is nearly always the same side, tell a doctor.',
	'SN-NUMB': 'Numbness, swelling or coldness with the cramps: talk to a doctor.',
	'SN-HIST': 'If you have a health condition, tell your doctor about the cramps.',
	'SN-MED':
		'Cramps since a new medicine: ask your doctor or pharmacist soon. Do not stop it on your own.',
	'SN-SLEEP': 'Cramps keep spoiling your sleep: talk to a doctor.',
	'SN-WEAK': 'Weaker or thinner muscles, or twitching that goes on: talk to a doctor.',
	'SN-WALK':
		'Pain on walking that eases with rest, or a foot sore that does not heal: talk to a doctor.',
	'SN-KNEE': 'Knee swelling, a lump behind it, giving way, or trouble on stairs: talk to a doctor.',
	'SN-PREG': 'If you are pregnant, mention the cramps at your next check-up.',
	'SN-RESTLESS':
		'A strong urge to move your legs is different from a cramp. Mention it to your doctor.',
	'SN-SHAKE': 'If your ankle or knee shakes by itself, write down when, and show a doctor.',
	'SN-STIFF': 'If stiffness suddenly gets much worse, contact your clinic soon.',
	'SN-SORE': 'Soreness or bruising that lasts over a day: talk to a doctor.',
	'SN-HURT': 'If an exercise keeps hurting, stop that one and ask a doctor.',
	'OK-GEN':
		'Most leg cramps go away by themselves. If you are worried, you can ask a doctor any time.'
};
