import { inOrder, type Event } from './event.ts';

/** An event that is a fact of its own and not a word about another one. */
export type Fact = Exclude<Event, { readonly type: 'edit' | 'void' | 'restore' }>;

/** What was said about one fact, as far as it was heard. */
interface Words {
	readonly gone: boolean;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly day?: Fact['day'];
}

const NOTHING: Words = { gone: false, fields: {} };

/**
 * The facts as they stand now, oldest first: what was taken out is left out, and of each corrected field the last word
 * counts. The order of the events given does not matter, nor does having one of them twice.
 */
export function standing(events: readonly Event[]): readonly Fact[] {
	const ordered = inOrder(events);
	const words = new Map<string, Words>();
	for (const event of ordered) {
		if (event.type !== 'edit' && event.type !== 'void' && event.type !== 'restore') continue;
		const before = words.get(event.ref) ?? NOTHING;
		words.set(event.ref, heard(before, event));
	}
	const facts = new Map<string, Fact>();
	for (const event of ordered) {
		if (event.type === 'edit' || event.type === 'void' || event.type === 'restore') continue;
		const { gone, fields, day } = words.get(event.id) ?? NOTHING;
		if (gone) continue;
		// what an edit holds was checked when it was written; the fields it names are those of its fact
		const d = Object.fromEntries(
			Object.entries({ ...event.d, ...fields }).filter(([, value]) => value !== null)
		);
		facts.set(event.id, { ...event, day: day ?? event.day, d } as Fact);
	}
	return [...facts.values()];
}

function heard(before: Words, event: Extract<Event, { type: 'edit' | 'void' | 'restore' }>): Words {
	if (event.type !== 'edit') return { ...before, gone: event.type === 'void' };
	const { fields, day } = event.d;
	return { ...before, fields: { ...before.fields, ...fields }, ...(day && { day }) };
}
