// entries are on the phone and nowhere else: the client router opens their page
export const prerender = false;
