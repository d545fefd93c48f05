import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Sealer } from './cipher';
import { derivedKeys } from './derived-keys';

const KEY_BYTES = 16;
const NONCE_BYTES = 16;
const TAG_BYTES = 32;

/**
 * SM4-CTR, then HMAC-SM3 over place, nonce and what was sealed; marks by HMAC-SM3. The same on every runtime: SM4-GCM is not
 * in the OpenSSL of each. docs/decisions/0135-numbers-rest-sealed.md
 */
export const sm4Sealer = (dataKey: Buffer): Sealer => {
  const keys = derivedKeys(dataKey, 'SM4', KEY_BYTES);
  const tagOf = (place: string, sealed: Buffer): Buffer => {
    const length = Buffer.byteLength(place);
    return createHmac('sm3', keys.tag).update(`${length} ${place}`).update(sealed).digest();
  };
  return {
    name: `SM4.${keys.id}`,
    seal: (text, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('sm4-ctr', keys.seal, nonce);
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([sealed, tagOf(place, sealed)]);
    },
    open: (whole, place) => {
      if (whole.length < NONCE_BYTES + TAG_BYTES) return null;
      const sealed = whole.subarray(0, -TAG_BYTES);
      if (!timingSafeEqual(tagOf(place, sealed), whole.subarray(-TAG_BYTES))) return null;
      const decipher = createDecipheriv('sm4-ctr', keys.seal, sealed.subarray(0, NONCE_BYTES));
      return decipher.update(sealed.subarray(NONCE_BYTES), undefined, 'utf8') + decipher.final('utf8');
    },
    mark: (text, kind) => createHmac('sm3', keys.mark).update(`${kind} ${text}`).digest('base64url'),
    vouch: (text) => createHmac('sm3', keys.vouch).update(text).digest('base64url'),
  };
};
