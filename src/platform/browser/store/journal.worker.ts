/** What the worker is asked for. Text is added, or everything is read or thrown away. */
export type JournalJob =
	| { readonly kind: 'append'; readonly text: string }
	| { readonly kind: 'tail'; readonly most: number }
	| { readonly kind: 'read' | 'erase' };

/** What TypeScript's library for pages does not know: only workers have it. */
interface SyncAccess {
	getSize(): number;
	read(bytes: Uint8Array, from: { at: number }): number;
	write(bytes: Uint8Array, from: { at: number }): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
}

const FILE = 'journal.log';
const LINE_END = 10;

/**
 * Keeps one file in the browser's private file system. Only a worker may write it in place, and only one at a time:
 * tabs take turns, and the file is closed again after each job.
 */
self.onmessage = async ({ data, ports: [port] }: MessageEvent<JournalJob>) => {
	try {
		port?.postMessage({ value: await navigator.locks.request('komura-journal', () => work(data)) });
	} catch (reason) {
		port?.postMessage({ fault: String(reason) });
	}
};

async function work(job: JournalJob): Promise<string> {
	const folder = await navigator.storage.getDirectory();
	const file = (await folder.getFileHandle(FILE, {
		create: true
	})) as FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };
	const access = await file.createSyncAccessHandle();
	try {
		if (job.kind === 'append') append(access, job.text);
		if (job.kind === 'erase') {
			access.truncate(0);
			access.flush();
		}
		if (job.kind === 'read') return read(access, access.getSize());
		return job.kind === 'tail' ? read(access, job.most) : '';
	} finally {
		access.close();
	}
}

/** All of the text is on the disk, or none of it is in the file. */
function append(access: SyncAccess, text: string): void {
	const size = access.getSize();
	const last = new Uint8Array(1);
	if (size > 0) access.read(last, { at: size - 1 });
	// what an earlier death cut short must not swallow the first new line
	const torn = size > 0 && last[0] !== LINE_END;
	const bytes = new TextEncoder().encode(torn ? `\n${text}` : text);
	try {
		if (access.write(bytes, { at: size }) < bytes.length) throw new Error('no room');
		access.flush();
	} catch (reason) {
		access.truncate(size);
		throw reason;
	}
}

function read(access: SyncAccess, most: number): string {
	const size = access.getSize();
	const bytes = new Uint8Array(Math.min(size, most));
	access.read(bytes, { at: size - bytes.length });
	return new TextDecoder().decode(bytes);
}
