import type { Event } from '#core/event.ts';
import { journalLines, readJournal } from '#core/journal.ts';
import { trustedUrl } from '../trusted-url.ts';
import type { JournalJob } from './journal.worker.ts';
import workerAddress from './journal.worker.ts?worker&url';

/** The second copy of all events, independent of the database. Everything rejects where the phone has no room for it. */
export interface Journal {
	/** How many events there were when it was last written. */
	count(): Promise<number>;
	read(): Promise<readonly Event[]>;
	/** Adds events, on disk before it resolves; `count` is how many there are with them. */
	append(events: readonly Event[], count: number): Promise<void>;
	erase(): Promise<void>;
}

/**
 * Most last lines are far shorter. One with a photo may not be: then the next start compares both copies in full, and
 * leaves a short line behind.
 */
const TAIL = 65_536;
/** A worker that does not answer must not keep the app from starting. */
const PATIENCE = 5_000;

/** The journal in the browser's private file system. Rejects in browsers that have none, or no access to it from workers. */
export function openJournal(): Journal {
	let worker: Worker | undefined;
	const ask = (job: JournalJob): Promise<string> =>
		new Promise((resolve, reject) => {
			worker ??= new Worker(trustedUrl(workerAddress), { type: 'module' });
			const { port1, port2 } = new MessageChannel();
			const timer = setTimeout(() => {
				reject(new Error('The journal did not answer in time.'));
			}, PATIENCE);
			port1.onmessage = ({ data }: MessageEvent<{ value: string } | { fault: string }>) => {
				clearTimeout(timer);
				port1.close();
				if ('fault' in data) reject(new Error(data.fault));
				else resolve(data.value);
			};
			worker.postMessage(job, [port2]);
		});
	return {
		count: async () => readJournal(await ask({ kind: 'tail', most: TAIL })).count,
		read: async () => readJournal(await ask({ kind: 'read' })).events,
		append: async (events, count) => {
			await ask({ kind: 'append', text: journalLines(events, count) });
		},
		erase: async () => {
			await ask({ kind: 'erase' });
		}
	};
}
