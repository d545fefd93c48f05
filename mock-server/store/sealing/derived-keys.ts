import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The four keys that one data key gives, none of which tells another; `id` names it and tells nothing of it. */
export interface DerivedKeys {
  id: string;
  seal: KeyObject;
  /** Of a way that seals and vouches for what it sealed by two keys. */
  tag: KeyObject;
  mark: KeyObject;
  vouch: KeyObject;
}

const ID_BYTES = 4;
const KEY_BYTES = 32;

export const derivedKeys = (dataKey: Buffer, way: 'AES' | 'SM4', sealBytes: number): DerivedKeys => {
  const derive = (use: string, bytes = KEY_BYTES): Buffer =>
    Buffer.from(hkdfSync('sha256', dataKey, '', `gongji ${way} ${use}`, bytes));
  return {
    id: derive('id', ID_BYTES).toString('hex'),
    seal: createSecretKey(derive('seal', sealBytes)),
    tag: createSecretKey(derive('tag')),
    mark: createSecretKey(derive('mark')),
    vouch: createSecretKey(derive('vouch')),
  };
};
