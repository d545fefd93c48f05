import type { Endpoint } from '@/contract/endpoints';
import type { Bureau } from '../bureau';
import { sha256 } from '../fingerprint';
import { findEmployerIdByKey } from '../store/employers';
import { findClerkIdByKey } from '../store/halls';
import { findSession, isOpenAt } from '../store/sessions';
import type { Query } from '../store/store';
import { findTerminalIdByKey } from '../store/terminals';
import { tellTime } from '../tell-time';

/** Who knocks. */
export interface Caller {
  callerId: string;
  /** The session by which a person was let in, by its token's hash; null: the door asks for none, or for no open one. */
  session: string | null;
}

/** Who knocks, by what they carry; null: nobody this door knows. */
export type Authenticate = (bureau: Bureau, authorization: string | undefined) => Promise<Caller | null>;

const withoutSession = (callerId: string): Caller => ({ callerId, session: null });

/** The scheme's name is written in any letters (RFC 9110). */
const hashOfBearer = (authorization: string | undefined): string | null => {
  const [, token] = /^Bearer ([A-Za-z0-9_-]{8,200})$/i.exec(authorization ?? '') ?? [];
  return token === undefined ? null : sha256(token);
};

const person: Authenticate = async (bureau, authorization) => {
  const tokenHash = hashOfBearer(authorization);
  if (tokenHash === null) return null;
  return bureau.store.read(async (q) => {
    const session = await findSession(q, tokenHash);
    const isOpen = session && isOpenAt(session, await tellTime(bureau, q));
    return isOpen ? { callerId: session.personId, session: tokenHash } : null;
  });
};

type FindByKey = (q: Query, keyHash: string) => Promise<string | null>;

/** The keys of tills, clerks and employers are the sandbox's own and known to everybody: outside demo mode they open nothing. */
const keyHolder =
  (find: FindByKey): Authenticate =>
  async ({ store, demo }, authorization) => {
    const keyHash = demo ? hashOfBearer(authorization) : null;
    const callerId = keyHash === null ? null : await store.read((q) => find(q, keyHash));
    return callerId === null ? null : withoutSession(callerId);
  };

/** Whoever holds the token of any session, closed or not, by the token's hash: closing twice is no error. */
export const tokenHolder: Authenticate = async ({ store }, authorization) => {
  const tokenHash = hashOfBearer(authorization);
  const session = tokenHash === null ? undefined : await store.read((q) => findSession(q, tokenHash));
  return session && tokenHash !== null ? withoutSession(tokenHash) : null;
};

export const AUTHENTICATE: Readonly<Record<Endpoint['caller'], Authenticate>> = {
  ANYONE: async () => withoutSession('anyone'),
  OPERATOR: async () => withoutSession('operator'),
  PERSON: person,
  TERMINAL: keyHolder(findTerminalIdByKey),
  CLERK: keyHolder(findClerkIdByKey),
  EMPLOYER: keyHolder(findEmployerIdByKey),
};
