import type { ExercisePages } from '../page-words.ts';
import { flags } from './flags.ts';
import { labels } from './labels.ts';
import { safety } from './safety.ts';

export const exercisePages: ExercisePages = {
	labels,
	safety,
	flags,
	pages: {
		title: '体操の一覧',
		search: '名前や場所でさがす',
		part: '場所',
		position: '姿勢',
		equipment: '使うもの',
		all: 'すべて',
		found: (count) => `${count}種類`,
		nothing: 'あてはまる体操がありません',
		clear: 'さがし直す',
		routines: '組み合わせた体操',
		poses: '形',
		start: 'はじめの姿勢',
		steps: 'やり方',
		breathing: '呼吸',
		mistakes: 'よくあること',
		safety: '安全のために',
		easier: 'らくにする',
		harder: '少し強くする',
		doses: '回数と時間',
		usual: 'ふつう',
		facts: '場所・姿勢・使うもの',
		evidence: 'わかっていること',
		sources: '出典',
		notOffered: 'あなたには出していません',
		afterTalking: '医師や療法士と相談してから',
		instead: 'かわりに',
		body: 'からだのことを見直す',
		agreed: '専門家と相談しました'
	}
};
