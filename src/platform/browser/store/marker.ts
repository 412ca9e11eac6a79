/** Where it is written, in a store of the browser that shares nothing with the other two. */
const CACHE = 'komura-marker';
const ADDRESS = '/komura-marker';

/** Remembers how many events there were, to know a loss of everything from a first visit. */
export interface Marker {
	/** 0 when there never were any, or nothing is known of it. */
	read(): Promise<number>;
	/** 0 forgets. */
	write(count: number): Promise<void>;
}

export const marker: Marker = {
	async read() {
		const answer = await (await caches.open(CACHE)).match(ADDRESS);
		return answer ? Number(await answer.text()) || 0 : 0;
	},
	async write(count) {
		const shelf = await caches.open(CACHE);
		if (count === 0) await shelf.delete(ADDRESS);
		else await shelf.put(ADDRESS, new Response(String(count)));
	}
};
