// nobody knows a person's own routines before they are there
export const prerender = false;
