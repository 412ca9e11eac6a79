import { trustedUrl } from '#platform/browser/trusted-url.ts';
import address from '#ui/figure.worker.ts?worker&url';

/** A worker that paints one moving figure. */
export const figureWorker = () => new Worker(trustedUrl(address), { type: 'module' });
