import type { Event } from './event.ts';

/**
 * The second copy of all events, as text that is only ever added to: a line for each, under a checksum of its own, with
 * the number of events there were once it was written. A line that was cut short or changed is known by its checksum,
 * and costs nothing but itself.
 */
export function journalLines(events: readonly Event[], count: number): string {
	const before = count - events.length;
	if (events.length === 0) return line(count, '');
	return events.map((event, i) => line(before + i + 1, JSON.stringify(event))).join('');
}

/** What a journal holds: every event whose line is whole, and the count its last whole line tells; 0 if none does. */
export function readJournal(text: string): {
	readonly events: readonly Event[];
	readonly count: number;
} {
	const events: Event[] = [];
	let count = 0;
	for (const written of text.split('\n')) {
		const read = parse(written);
		if (!read) continue;
		count = read.count;
		// what stands under its checksum is what this app wrote, perhaps a newer version of it: it is kept as it is
		if (read.json) events.push(JSON.parse(read.json) as Event);
	}
	return { events, count };
}

const line = (count: number, json: string): string => {
	const text = `${count} ${json}`;
	return `${checksum(text)} ${text}\n`;
};

function parse(written: string): { readonly count: number; readonly json: string } | undefined {
	const [, sum, text, count, json] = /^([0-9a-f]{8}) ((\d+) (.*))$/s.exec(written) ?? [];
	if (text === undefined || checksum(text) !== sum) return undefined;
	return { count: Number(count), json: json ?? '' };
}

/** CRC-32 (ISO 3309) of a text in UTF-16, low byte first, as 8 hexadecimal digits. */
function checksum(text: string): string {
	let crc = -1;
	const take = (byte: number) => (crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8));
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		take(unit);
		take(unit >>> 8);
	}
	return (~crc >>> 0).toString(16).padStart(8, '0');
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});
