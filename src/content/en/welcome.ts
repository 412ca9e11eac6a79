import type { WelcomeWords } from '../care-words.ts';
import { firstNotices } from './first-notices.ts';

export const welcome: WelcomeWords = {
	title: 'Before you begin',
	notice: firstNotices['T-NOTICE-GENERAL'],
	privacy: firstNotices['T-PRIVACY'],
	begin: 'Answer 4 questions',
	later: 'Later',
	page: 'About your body',
	edit: 'Change what you told about your body',
	questions: {
		steadiness: 'Standing and moving',
		feet: 'Your feet and legs',
		joints: 'Bones, joints and back',
		health: 'Your health'
	},
	knee: 'I get cramps around the knee',
	progress: (question, questions) => `${question} of ${questions}`,
	next: 'Next',
	skip: 'Skip',
	none: 'If nothing fits, just go on.',
	planTitle: 'A good way to start',
	planLine: 'You can change this in Settings at any time.',
	noPlan: 'Please rest today and look at “When to get help”.',
	help: 'When to get help',
	done: 'Go to Today',
	notKept:
		'Your answers could not be saved. You can use the app now, but they will be gone next time.',
	effects: 'What you choose changes the exercises like this.'
};
