import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const hipKneeHug: ExerciseWords = {
	name: names.exercises['hip-knee-hug'],
	findBy: ['股関節', 'お尻', '臀部', '膝抱え', '腰', 'hip', 'buttock'],
	partWords: '股関節とおしり',
	positionWords: 'ベッド(あおむけ)',
	equipmentWords: ['ベッドかマット'],
	purpose: '股関節とおしりをゆるめます。',
	start: 'あおむけに寝て、両ひざを立てます。',
	steps: [
		'片方の太ももの裏を、両手でかかえます。',
		'ひざをゆっくり胸のほうへ近づけます。',
		'おしりが気持ちよく伸びたら止めます。',
		'ゆっくり足を下ろします。'
	],
	go: 'ひざを胸に近づけます',
	during: ['肩の力をぬいて', '息を続けて'],
	release: 'ゆっくり下ろします',
	breathing: '近づけるときに吐きます。',
	mistakes: ['ひざのお皿を押さえる → 太ももの裏を持ちます。'],
	safety: [
		'人工股関節の方は行わないでください(主治医に確認)。',
		'妊娠28週以降の方はお休みします。'
	],
	easier: 'タオルを太ももの裏にかけて引きます。',
	harder: '20秒×2回にします。',
	evidenceNote: 'からだをほぐすための運動です。',
	gradeWords: 'B/C',
	seedNote: 'S0:家で「ふくらはぎや股関節など」を伸ばします。'
};
