import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Sealer } from './cipher';
import { derivedKeys } from './derived-keys';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM; marks by HMAC-SHA-256. The place is vouched for with the text. */
export const aesSealer = (dataKey: Buffer): Sealer => {
  const keys = derivedKeys(dataKey, 'AES', KEY_BYTES);
  return {
    name: `AES.${keys.id}`,
    seal: (text, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce).setAAD(Buffer.from(place));
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, place) => {
      if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
      const [nonce, tag] = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(-TAG_BYTES)];
      const decipher = createDecipheriv('aes-256-gcm', keys.seal, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
      try {
        return decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return null;
      }
    },
    mark: (text, kind) => createHmac('sha256', keys.mark).update(`${kind} ${text}`).digest('base64url'),
    vouch: (text) => createHmac('sha256', keys.vouch).update(text).digest('base64url'),
  };
};
