import type { OpenSessionRequest, Session } from '@/contract/session.contract';
import { ageOn, DAY_MS, dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
import { FACE_FROM_AGE } from '@/domain/person/of-age';
import { momentText } from '../clock';
import { derive, sha256 } from '../fingerprint';
import { living } from '../store/deaths';
import { secretOf } from '../store/meta';
import { findPersonByIdNumber, findPersonByPhone } from '../store/people';
import { findSession, insertSession } from '../store/sessions';
import type { Query } from '../store/store';
import { spendLoginCode } from './login-code';
import { codeTimes } from './one-time-code';
import { type Counted, countTry, whyTooOften } from './tries';

const SESSION_DAYS = 7;

/** What the bureau keeps of an opened session: enough to derive its token again, and not the token. */
export interface OpenedSession {
  seed: string;
  expiresAt: string;
  /** Until when the token may be told again. */
  repeatUntil: string;
}

interface Login {
  personId: string;
  seed: string;
  /** When the proof was given: the code sent, the face shown. */
  provedAt: Moment;
}

type SmsLogin = Extract<OpenSessionRequest, { method: 'SMS_CODE' }>;
type FaceLogin = Extract<OpenSessionRequest, { method: 'MOCK_FACE' }>;

const bySms = async (tx: Query, now: Moment, request: SmsLogin, from: string): Promise<Decision<Login>> => {
  const { phone } = request;
  const used = await spendLoginCode(tx, now, request, from);
  if (!used.ok) return used;
  const person = await living(tx, await findPersonByPhone(tx, phone));
  return person
    ? accept({ personId: person.id, seed: `sms:${used.value.id}`, provedAt: used.value.sentAt })
    : refuse('PERSON_UNKNOWN');
};

const byMockFace = async (
  tx: Query,
  now: Moment,
  { name, idNumber }: FaceLogin,
  from: string,
): Promise<Decision<Login>> => {
  const today = dayOf(now);
  const id = readIdNumber(idNumber, today);
  if (!id.ok) return { ...id, field: 'idNumber' };
  const guesses: Counted[] = [
    ['WRONG_FACE', `${id.value.idNumber} ${from}`],
    ['WRONG_FACE_FROM_ADDRESS', from],
  ];
  const tooOften = await whyTooOften(tx, now, guesses);
  if (tooOften) return tooOften;
  const person = await living(tx, await findPersonByIdNumber(tx, id.value.idNumber));
  if (person?.name !== name.trim()) {
    await countTry(tx, now, guesses);
    return refuse('FACE_NOT_MATCHED');
  }
  if (ageOn(person.bornOn, today) < FACE_FROM_AGE) return refuse('FACE_UNDER_AGE', { age: FACE_FROM_AGE });
  return accept({ personId: person.id, seed: `face:${person.id}`, provedAt: now });
};

const tokenOf = async (q: Query, key: string, seed: string): Promise<string> =>
  derive(await secretOf(q), `token:${key}:${seed}`);

/** Opens a session by SMS code or, in demo mode, by the mock face check. */
export const openSession = async (
  tx: Query,
  now: Moment,
  { request, key, demo, from }: { request: OpenSessionRequest; key: string; demo: boolean; from: string },
): Promise<Decision<OpenedSession>> => {
  if (request.method === 'MOCK_FACE' && !demo) return refuse('FACE_CLOSED');
  const login =
    request.method === 'MOCK_FACE' ? await byMockFace(tx, now, request, from) : await bySms(tx, now, request, from);
  if (!login.ok) return login;
  const { personId, seed, provedAt } = login.value;
  const expiresAt = now + SESSION_DAYS * DAY_MS;
  await insertSession(tx, { tokenHash: sha256(await tokenOf(tx, key, seed)), personId, openedAt: now, expiresAt });
  const repeatUntil = codeTimes(provedAt).expiresAt;
  return accept({ seed, expiresAt: momentText(expiresAt), repeatUntil });
};

/**
 * The token is derived, at the first answer and at every replay: it is stored nowhere. It is told again only while the
 * session lives and as long as its code would.
 */
export const showSession = async (
  q: Query,
  key: string,
  { seed, expiresAt, repeatUntil }: OpenedSession,
  now: Moment,
): Promise<Decision<Session>> => {
  if (now >= Date.parse(repeatUntil)) return refuse('CODE_EXPIRED');
  const token = await tokenOf(q, key, seed);
  const session = await findSession(q, sha256(token));
  return session?.closedAt === null ? accept({ token, expiresAt }) : refuse('SIGN_IN_NEEDED');
};
