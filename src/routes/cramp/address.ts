/** Where a cramp is written down by hand, or its record filled in. */
export const LOG = '/diary/log/' as '/';
