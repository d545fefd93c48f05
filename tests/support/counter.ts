import { HALLS } from '../../mock-server/seed/halls';
import { type Client, clientOf } from './bureau-client';
import type { OpenBureau } from './open-bureau';
import { identityOf } from './requests';

/** The clerk of a hall. */
export const clerkAt = (bureau: OpenBureau, hall: string): Client => {
  const found = HALLS.find(({ id }) => id === hall);
  if (!found) throw new Error(`No hall in the sandbox is called ${hall}.`);
  return clientOf(bureau.url, found.key);
};

/** Come themselves, with a paper. */
export const filedBy = (who: string) => ({ present: identityOf(who), proxy: null, paperRef: 'PAPER-0001' });

/** The text that was printed and signed. */
export const signedText = async (bureau: OpenBureau, kind: 'SHARING_NOTICE', region: 'hangzhou' | 'gansu') => {
  const { version, hash } = await bureau.anyone.ask('readNotice', { path: { kind }, query: { region } });
  return { version, hash };
};
