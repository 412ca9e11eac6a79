export const prerender = true;
export const trailingSlash = 'always';
// every screen depends on the phone: its language, its clock, its records
export const ssr = false;
