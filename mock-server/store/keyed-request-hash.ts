import { derive } from '../fingerprint';

/** What a request is known by when it comes again. */
export const keyedRequestHash = (secret: string, requestHash: string): string =>
  derive(secret, `request:${requestHash}`);
