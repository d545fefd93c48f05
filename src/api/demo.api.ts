import type { BureauClock, Inbox, PersonaList } from '@/contract/demo.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** The invented people of the sandbox; `refused` or `unknown` where the demo doors are shut. */
export const listPersonas = (): Promise<Answer<PersonaList>> => ask('listPersonas');

/** The bureau's own time. */
export const readClock = (): Promise<Answer<BureauClock>> => ask('readClock');

/** The world begins again, for everybody in it: sessions, sharings and the clock. */
export const resetBureau = (key: string): Promise<Answer<BureauClock>> => ask('resetBureau', { body: {}, key });

/** The sandbox's SMS messages: the only phone it can read. */
export const readInbox = (phone: string): Promise<Answer<Inbox>> => ask('readInbox', { query: { phone } });

/** The same, of whoever an invitation to be helped asks. */
export const readInvitationInbox = (helpingId: string): Promise<Answer<Inbox>> =>
  ask('readInbox', { query: { helpingId } });
