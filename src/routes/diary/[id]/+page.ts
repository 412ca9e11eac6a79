import type { PageLoad } from './$types';

// entries are on the phone and nowhere else: the client router opens their page
export const prerender = false;

export const load: PageLoad = ({ params }) => ({ id: params.id });
