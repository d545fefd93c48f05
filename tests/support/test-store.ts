import { sealedStore } from '../../mock-server/store/sealed-store';
import { aesSealer } from '../../mock-server/store/sealing/aes';
import { type Cipher, createCipher } from '../../mock-server/store/sealing/cipher';
import { openSqliteStore } from '../../mock-server/store/sqlite-store';
import type { Store } from '../../mock-server/store/store';

/** A key that opens nothing but what tests have sealed. */
export const TEST_DATA_KEY = '0123456789abcdef'.repeat(4);

export const TEST_CIPHER: Cipher = createCipher(aesSealer(Buffer.from(TEST_DATA_KEY, 'hex')));

/** A store on this file; whoever opens it closes it. */
export const openTestStore = (file: string, cipher = TEST_CIPHER): Store => sealedStore(openSqliteStore(file), cipher);
