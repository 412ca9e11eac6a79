import type { ByExercise } from '#core/exercise.ts';

/** Other words for the exercises, as handouts use them. */
export const synonyms: ByExercise<readonly string[]> = {
	'calf-wall-stretch': [
		'calf stretch',
		'wall stretch',
		'standing calf stretch',
		'calf stretch against wall',
		'gastrocnemius stretch',
		'gastroc stretch',
		'achilles stretch',
		'wall push',
		'wall calf',
		'straight knee calf stretch',
		'runners stretch'
	],
	'calf-wall-stretch-bent': [
		'bent knee calf stretch',
		'soleus stretch',
		'calf stretch knee bent',
		'calf stretch bent knee',
		'wall soleus stretch'
	],
	'calf-towel-stretch': [
		'towel stretch',
		'calf stretch with towel',
		'seated calf stretch with towel',
		'seated calf stretch',
		'calf stretch with strap',
		'strap calf stretch',
		'sitting calf stretch',
		'long sitting calf stretch',
		'towel pull'
	],
	'hamstring-forward-bend': [
		'hamstring stretch',
		'seated hamstring stretch',
		'sitting hamstring stretch',
		'forward bend',
		'forward fold',
		'seated forward bend',
		'back of thigh stretch',
		'chair hamstring stretch',
		'sit and reach'
	],
	'hamstring-towel-lying': [
		'lying hamstring stretch',
		'supine hamstring stretch',
		'towel hamstring stretch',
		'hamstring stretch with towel',
		'hamstring stretch with strap',
		'lying hamstring stretch with towel',
		'hamstring stretch lying down'
	],
	'quad-stretch-side-lying': [
		'side lying quad stretch',
		'side-lying quad stretch',
		'side-lying thigh stretch',
		'quad stretch lying on side',
		'quad stretch side lying',
		'lying quad stretch'
	],
	'quad-stretch-standing': [
		'quad stretch',
		'quadriceps stretch',
		'standing quad stretch',
		'standing quadriceps stretch',
		'front thigh stretch',
		'thigh stretch',
		'standing thigh stretch'
	],
	'hip-knee-hug': [
		'knee to chest',
		'knees to chest',
		'knee to chest stretch',
		'single knee to chest',
		'knee hugs',
		'hug knee',
		'hip stretch'
	],
	'toe-extension-hold': [
		'toe stretch',
		'toe extensions',
		'toe extension stretch',
		'bend toes back',
		'pull toes back',
		'toe bends',
		'plantar fascia stretch',
		'sole stretch'
	],
	'toe-grip-spread': [
		'toe grips',
		'toe grip',
		'toe spread',
		'toe spreads',
		'toe grip spread',
		'toe yoga',
		'toe grip and release',
		'toe curl and spread',
		'toe splay',
		'rock paper'
	],
	'toe-one-by-one': [
		'toe massage',
		'toe mobility',
		'toe moves',
		'one by one toes',
		'toe circles',
		'move toes one by one'
	],
	'towel-gather': [
		'towel curl',
		'towel scrunches',
		'towel gather',
		'towel gathers',
		'towel grab',
		'towel scrunch'
	],
	'arch-lift': [
		'short foot',
		'short foot exercise',
		'foot dome',
		'foot doming',
		'arch raise',
		'arch lifts',
		'doming',
		'arch doming'
	],
	'ankle-pump': [
		'ankle pump',
		'foot pumps',
		'foot pump',
		'calf pump',
		'calf pumps',
		'ankle up and down',
		'ankle flexion',
		'ankle bends',
		'toes up and down'
	],
	'heel-raise-supported': [
		'heel raise',
		'heel raises',
		'calf raise',
		'calf raises',
		'heel lifts',
		'calf lifts',
		'tiptoe',
		'tiptoes',
		'tip toe',
		'tip toes',
		'toe raises',
		'standing heel raises',
		'rise on toes',
		'heel rises'
	],
	'seated-posture-reset': [
		'posture reset',
		'sit tall',
		'posture correction',
		'posture check',
		'seated posture reset',
		'sit up tall'
	],
	'slow-breathing': [
		'deep breathing',
		'slow breaths',
		'deep breaths',
		'breathing',
		'breathe slowly',
		'belly breathing',
		'diaphragmatic breathing',
		'slow deep breathing',
		'calm breathing'
	],
	'slow-heel-press-seated': ['heel press', 'seated heel press', 'slow heel press', 'heel presses'],
	'slow-calf-towel-assisted': [
		'slow towel calf stretch',
		'assisted calf stretch',
		'assisted towel calf stretch',
		'slow calf stretch'
	],
	'sole-massage': [
		'sole rub',
		'foot massage',
		'foot rub',
		'ball roll',
		'ball rolling',
		'massage soles',
		'rub soles'
	],
	'leg-stroke-massage': [
		'leg massage',
		'leg rub',
		'leg stroke',
		'stroke legs',
		'calf massage',
		'leg strokes',
		'rub legs'
	],
	'foot-bath': [
		'foot soak',
		'footbath',
		'foot baths',
		'soak feet',
		'warm foot bath',
		'soak feet in warm water',
		'foot spa'
	],
	'foot-dry-check': [
		'foot check',
		'dry feet',
		'check feet',
		'foot care',
		'skin check',
		'dry and check',
		'foot inspection'
	],
	'walk-easy': [
		'walk',
		'easy walk',
		'walking',
		'stroll',
		'gentle walk',
		'slow walk',
		'short walk',
		'easy walking'
	],
	'warm-towel': ['hot towel', 'warm towels', 'warm compress', 'heat pack', 'hot pack', 'warm wrap']
};
