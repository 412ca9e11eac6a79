import { journalLines, readJournal } from '#core/journal.ts';
import type { Journal } from '#platform/browser/store/journal.ts';
import type { Marker } from '#platform/browser/store/marker.ts';

/** A journal in memory, with its text to be cut and changed by a test. */
export interface FakeJournal extends Journal {
	text: string;
	/** Whether it takes anything more. */
	refuses: boolean;
}

export function fakeJournal(): FakeJournal {
	const journal: FakeJournal = {
		text: '',
		refuses: false,
		count: () => Promise.resolve(readJournal(journal.text).count),
		read: () => Promise.resolve(readJournal(journal.text).events),
		append(events, count) {
			if (journal.refuses) return Promise.reject(new Error('no room'));
			const torn = journal.text !== '' && !journal.text.endsWith('\n');
			journal.text += `${torn ? '\n' : ''}${journalLines(events, count)}`;
			return Promise.resolve();
		},
		erase() {
			journal.text = '';
			return Promise.resolve();
		}
	};
	return journal;
}

export function fakeMarker(): Marker {
	let kept = 0;
	return {
		read: () => Promise.resolve(kept),
		write(count) {
			kept = count;
			return Promise.resolve();
		}
	};
}
