import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import { EMPLOYER_OFFICES } from '../../../mock-server/seed/employers';
import type { Call, CallAnswer } from '../support/call';
import type { Access } from './access-fixtures';
import { HELPER, NARROW, STRANGER, TILL_ELSEWHERE, TILL_HERE } from './access-world';
import { CASTS, clerkOf } from './casts';
import { type Ids, NOBODYS, overIds, QUESTIONS } from './questions';

/** What a caller carries, and how they stand to what the door is asked for. */
interface Carried {
  token?: string | undefined;
  helpingId?: string | undefined;
  /** Asks for the things of a relation that is over. */
  over?: true;
  demoOff?: true;
}

type Carry = (access: Access, cast: (typeof CASTS)[keyof typeof CASTS], caller: Endpoint['caller']) => Carried;

const [employer, otherEmployer] = EMPLOYER_OFFICES;

const mayAsk: Carry = ({ tokens }, { me, region }, caller) => {
  const key = { TERMINAL: TILL_HERE, CLERK: clerkOf(region), EMPLOYER: employer?.key ?? '' };
  return { token: caller in key ? key[caller as keyof typeof key] : tokens.get(me.id) };
};

/** Every kind of caller by its letter; the order is that of the table. */
export const CALLERS: Readonly<Record<string, [who: string, carry: Carry]>> = {
  N: ['nobody', () => ({})],
  G: ['a made-up token', () => ({ token: 'made-up-token-of-nobody' })],
  X: ['a session that has expired', ({ expired }, { me }) => ({ token: expired.get(me.id) })],
  C: ['a session that was signed out', ({ closed }, { me }) => ({ token: closed.get(me.id) })],
  M: ['the person themself', ({ tokens }, { me }) => ({ token: tokens.get(me.id) })],
  O: ['the other side', ({ tokens }, { other }) => ({ token: tokens.get(other.id) })],
  F: ['the other side of a relation that is over', ({ tokens }, { former }) => ({ token: tokens.get(former.id) })],
  E: [
    'the same, by the relation that is over',
    ({ tokens }, { former }) => ({ token: tokens.get(former.id), over: true }),
  ],
  S: ['another person of the region', ({ tokens }) => ({ token: tokens.get(STRANGER.id) })],
  h: [
    'a helper whose consent covers all',
    ({ tokens, consents }, { me }) => ({ token: tokens.get(HELPER.id), helpingId: consents.covering.get(me.id) }),
  ],
  u: [
    'a helper whose consent covers looking alone',
    ({ tokens, consents }, { me }) => ({ token: tokens.get(NARROW.id), helpingId: consents.narrow.get(me.id) }),
  ],
  r: [
    'a helper whose consent was revoked',
    ({ tokens, consents }, { me }) => ({ token: tokens.get(HELPER.id), helpingId: consents.revoked.get(me.id) }),
  ],
  l: [
    'a helper whose consent has run out',
    ({ tokens, consents }, { me }) => ({ token: tokens.get(HELPER.id), helpingId: consents.lapsed.get(me.id) }),
  ],
  w: [
    'a helper of somebody else',
    ({ tokens, consents }) => ({ token: tokens.get(HELPER.id), helpingId: consents.ofStranger }),
  ],
  b: [
    'a stranger with another’s consent',
    ({ tokens, consents }, { me }) => ({ token: tokens.get(STRANGER.id), helpingId: consents.covering.get(me.id) }),
  ],
  T: ['a till of the region', () => ({ token: TILL_HERE })],
  U: ['a till of another region', () => ({ token: TILL_ELSEWHERE })],
  K: ['a clerk of the region', (_, { region }) => ({ token: clerkOf(region) })],
  L: [
    'a clerk of another region',
    (_, { region }) => ({ token: clerkOf(region === 'guangdong' ? 'hebei' : 'guangdong') }),
  ],
  P: ['the employer', () => ({ token: employer?.key })],
  Q: ['another employer', () => ({ token: otherEmployer?.key })],
  /** Stands in no column: what is answered by another’s consent is told as this is. */
  a: ['a stranger with a made-up consent', ({ tokens }) => ({ token: tokens.get(STRANGER.id), helpingId: NOBODYS })],
  D: ['whoever may, where demo mode is off', (...asked) => ({ ...mayAsk(...asked), demoOff: true })],
};

const filled = (path: string, values: Readonly<Record<string, string>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Asks a door as one kind of caller, by these numbers. */
export const knock = (access: Access, name: EndpointName, letter: string, ids: Ids): Promise<CallAnswer> => {
  const question = QUESTIONS[name]?.(ids, access.texts);
  const [, carry] = CALLERS[letter] ?? [];
  if (!question || !carry) throw new Error(`Nobody wrote down how to ask ${name} as ${letter}.`);
  const { method, path, caller }: Endpoint = ENDPOINTS[name];
  const { token, helpingId, demoOff } = carry(access, CASTS[question.cast], caller);
  const query = question.query ? `?${new URLSearchParams(question.query)}` : '';
  const call: Call = demoOff ? access.plain : access.demo;
  access.freeze();
  return call(method, `${filled(path, question.path)}${query}`, {
    ...(token !== undefined && { token }),
    ...(question.body && { body: question.body }),
    ...(helpingId !== undefined && { headers: { 'helping-id': helpingId } }),
  });
};

/** The numbers a caller knows: those of today, or of the relation that is over. */
export const idsFor = (access: Access, letter: string): Ids => (letter === 'E' ? overIds(access.ids) : access.ids);

const LETTERS: Readonly<Record<string, string>> = {
  SIGN_IN_NEEDED: '-',
  NOT_FOUND: '0',
  HELP_ONLY_SELF: 's',
  HELP_OUT_OF_SCOPE: 'c',
  HELP_ENDED: 'e',
  HELP_UNKNOWN: 'b',
  MOVE_NOT_YOURS: 'f',
  OTHER_HALL: 'k',
  NOT_YOUR_EMPLOYEE: 'k',
  INVALID_INPUT: '?',
};

/** An answer as a letter of the table. */
export const letterOf = ({ status, body }: CallAnswer): string => {
  if (status >= 500) return '!';
  return status < 300 ? 'Y' : (LETTERS[body.code] ?? 'n');
};
