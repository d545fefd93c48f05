import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import type { Moment } from '@/domain/calendar';
import { sha256 } from '../fingerprint';
import { type AuditChannel, signDraft } from '../store/audit-draft';
import type { Query } from '../store/store';
import type { Ask } from './command';

const CHANNEL_OF: Readonly<Record<Endpoint['caller'], AuditChannel>> = {
  ANYONE: 'PROGRAM',
  PERSON: 'PROGRAM',
  TERMINAL: 'TERMINAL',
  CLERK: 'HALL',
  EMPLOYER: 'EMPLOYER',
  OPERATOR: 'OPERATOR',
};

/** To close a session its token is enough, and whoever holds it is known by nothing else. */
const askedOf = (name: EndpointName, ask: Ask, now: Moment) => {
  const { caller } = ENDPOINTS[name];
  const isOwn = caller === 'PERSON' && ask.helpingId === null && name !== 'closeSession';
  return {
    at: now,
    actor: ask.actor,
    action: name,
    ...(isOwn && { subject: ask.callerId }),
    helpingId: ask.helpingId,
    channel: CHANNEL_OF[caller],
  };
};

/** The line of a command: done where `refused` is null, else the code of the no. */
export const signCommand = (
  tx: Query,
  now: Moment,
  name: EndpointName,
  ask: Ask,
  told: { refused: string | null; response: string | null },
): void =>
  signDraft(tx, {
    ...askedOf(name, ask, now),
    outcome: told.refused === null ? 'DONE' : 'REFUSED',
    code: told.refused,
    answerHash: told.response === null ? null : sha256(told.response),
  });

/** The line of a command that a fault undid. */
export const signFailure = (tx: Query, now: Moment, name: EndpointName, ask: Ask): void =>
  signDraft(tx, { ...askedOf(name, ask, now), outcome: 'FAILED', code: null, answerHash: null });
