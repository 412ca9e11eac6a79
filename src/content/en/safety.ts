import type { SafetyWords } from '../words.ts';

const reason = (flags: readonly string[]) => `Because of: ${flags.join('; ')}.`;

export const safety: SafetyWords = {
	question: 'Does any of this fit you?',
	optional: 'You do not have to answer. You can change this later in Settings.',
	swapped: (from, to, flags) => `"${from}" is swapped for "${to}". ${reason(flags)}`,
	merged: (from, to, flags) =>
		`"${from}" is left out; "${to}" is already here in its place. ${reason(flags)}`,
	leftOut: (name, flags) => `"${name}" is left out. ${reason(flags)}`,
	leftOutUntilAgreed: (name, flags) =>
		`"${name}" is left out until you have agreed it with your doctor or therapist. ${reason(flags)}`,
	caution: 'Please read the safety lines before you start.',
	nothingLeft:
		'With what you have chosen, no exercise is left in this routine. Please ask your doctor or therapist.',
	anyone: 'only as agreed with a professional'
};
