import type { SafetyWords } from '../words.ts';

const reason = (flags: readonly string[]) => flags.map((flag) => `「${flag}」`).join('');

export const safety: SafetyWords = {
	question: 'あてはまるものを選んでください',
	optional: '答えなくてもかまいません。あとで「設定」で変えられます。',
	swapped: (from, to, flags) => `${reason(flags)}のため、「${from}」を「${to}」にかえました。`,
	merged: (from, to, flags) =>
		`${reason(flags)}のため、「${from}」は行いません。かわりの「${to}」が入っています。`,
	leftOut: (name, flags) => `${reason(flags)}のため、「${name}」は行いません。`,
	leftOutUntilAgreed: (name, flags) =>
		`${reason(flags)}のため、「${name}」は医師や療法士と相談してから行います。`,
	caution: '行う前に、安全のための注意を読んでください。',
	nothingLeft: '選んだ項目のため、この中で行える体操はありません。医師や療法士に相談してください。',
	anyone: '専門家と相談した方向け'
};
