import type { OpenSessionRequest, Session } from '@/contract/session.contract';
import { ageOn, DAY_MS, dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
import { momentText } from '../clock';
import { derive, sha256 } from '../fingerprint';
import { secretOf } from '../store/meta';
import { findPersonByIdNumber, findPersonByPhone } from '../store/people';
import { insertSession } from '../store/sessions';
import type { Query } from '../store/store';
import { spendLoginCode } from './login-code';

const SESSION_DAYS = 7;
/** Below this age nobody's face is checked: "under 16" in policy-sources.md. */
const FACE_FROM_AGE = 16;

/** What the bureau keeps of an opened session: enough to derive its token again, and not the token. */
export interface OpenedSession {
  seed: string;
  expiresAt: string;
}

interface Login {
  personId: string;
  seed: string;
}

type SmsLogin = Extract<OpenSessionRequest, { method: 'SMS_CODE' }>;
type FaceLogin = Extract<OpenSessionRequest, { method: 'MOCK_FACE' }>;

const bySms = async (tx: Query, now: Moment, { phone, code }: SmsLogin): Promise<Decision<Login>> => {
  const used = await spendLoginCode(tx, now, phone, code);
  if (!used.ok) return used;
  const person = await findPersonByPhone(tx, phone);
  return person ? accept({ personId: person.id, seed: `sms:${used.value}` }) : refuse('PERSON_UNKNOWN');
};

const byMockFace = async (tx: Query, now: Moment, { name, idNumber }: FaceLogin): Promise<Decision<Login>> => {
  const today = dayOf(now);
  const id = readIdNumber(idNumber, today);
  if (!id.ok) return { ...id, field: 'idNumber' };
  const person = await findPersonByIdNumber(tx, id.value.idNumber);
  if (person?.name !== name.trim()) return refuse('FACE_NOT_MATCHED');
  if (ageOn(person.bornOn, today) < FACE_FROM_AGE) return refuse('FACE_UNDER_AGE', { age: FACE_FROM_AGE });
  return accept({ personId: person.id, seed: `face:${person.id}` });
};

const tokenOf = async (q: Query, key: string, seed: string): Promise<string> =>
  derive(await secretOf(q), `token:${key}:${seed}`);

/** Opens a session by SMS code or, in demo mode, by the mock face check. */
export const openSession = async (
  tx: Query,
  now: Moment,
  { request, key, demo }: { request: OpenSessionRequest; key: string; demo: boolean },
): Promise<Decision<OpenedSession>> => {
  if (request.method === 'MOCK_FACE' && !demo) return refuse('FACE_NOT_MATCHED');
  const login = request.method === 'MOCK_FACE' ? await byMockFace(tx, now, request) : await bySms(tx, now, request);
  if (!login.ok) return login;
  const { personId, seed } = login.value;
  const expiresAt = now + SESSION_DAYS * DAY_MS;
  await insertSession(tx, { tokenHash: sha256(await tokenOf(tx, key, seed)), personId, openedAt: now, expiresAt });
  return accept({ seed, expiresAt: momentText(expiresAt) });
};

/** The token is derived, at the first answer and at every replay: it is stored nowhere. */
export const showSession = async (q: Query, key: string, opened: OpenedSession): Promise<Session> => ({
  token: await tokenOf(q, key, opened.seed),
  expiresAt: opened.expiresAt,
});
