import type { MatchWords } from '../match-words.ts';
import { addDays, partsOf } from '#core/day.ts';
import { rules } from './rules.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const match: MatchWords = {
	title: 'Lines that your notes mention',
	lead: 'These are lines of this page, copied word for word because your notes mention the same things. For anything about your body, please see a doctor.',
	noNotes: 'There are no notes yet. Once you have noted a cramp, you can check here.',
	noLines: 'No line to copy here at the moment. If you are worried, you can ask a doctor any time.',
	about(when, others) {
		const { month, date } = partsOf(when.day);
		const next = partsOf(addDays(when.day, 1)).date;
		const name = MONTHS[month - 1] ?? '';
		const night =
			when.part === 'night'
				? `From your note of the night of ${date}→${next} ${name}`
				: `From your note of ${date} ${name}, daytime`;
		return others > 0 ? `${night}, and ${others} more` : night;
	},
	rests: 'Added to “I asked a doctor”. This line stays away for 28 days.',
	undo: 'Undo',
	close: 'Close',
	notKept: 'It could not be saved. The line will be here again next time.',
	rules
};
