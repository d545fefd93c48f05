import type { HelpDeedLine, HelpInvitation, Helping, ProposeHelpingRequest } from '@/contract/helping.contract';
import type { World } from '../../../mock-server/seed/world';
import { openTestBureau, type TestBureau } from './bureau';
import type { CallAnswer } from './call';
import { shareWithMother } from './deeds';
import { FATHER } from './two-children';
import { DAUGHTER, MOTHER, SON, STRANGER, TEST_WORLD } from './world';

/** A daughter with ¥3,000 who shares with her parents; her brother, who will help her; and a stranger. */
const HELP_WORLD: World = {
  ...TEST_WORLD,
  name: 'helping',
  people: [DAUGHTER, SON, MOTHER, FATHER, STRANGER],
  kinships: [
    { person: 'daughter', relative: 'son', kinship: 'SIBLING' },
    { person: 'daughter', relative: 'mother', kinship: 'PARENT' },
    { person: 'daughter', relative: 'father', kinship: 'PARENT' },
  ],
};

const ALL: ProposeHelpingRequest = {
  relative: { name: DAUGHTER.name, idNumber: DAUGHTER.idNumber },
  place: 'APART',
  scopes: ['LOOK', 'BIND', 'PAY_PREMIUM', 'UNBIND'],
  capFen: 100_000,
  firstDay: '2026-11-22',
  lastDay: '2026-12-31',
};

export interface HelpFamily {
  bureau: TestBureau;
  /** Who is helped, and who helps. */
  daughter: string;
  son: string;
  stranger: string;
  /** The sharings with the parents. */
  mother: string;
  father: string;
  propose: (over?: Partial<ProposeHelpingRequest>, token?: string) => Promise<CallAnswer>;
  /** The newest code on the daughter's phone. */
  code: () => Promise<string>;
  answer: (helpingId: string, answer?: 'AGREE' | 'REFUSE' | 'NOT_NOW', code?: string) => Promise<CallAnswer>;
  /** Asked for and agreed to. */
  agreed: (over?: Partial<ProposeHelpingRequest>) => Promise<string>;
  end: (helpingId: string, token: string) => Promise<CallAnswer>;
  /** A request of the son's in his sister's name. */
  by: (helpingId: string, method: string, path: string, body?: unknown, key?: string) => Promise<CallAnswer>;
  read: (helpingId: string, token?: string) => Promise<Helping>;
  deeds: (helpingId: string, token?: string) => Promise<HelpDeedLine[]>;
  messages: (phone: string | null) => Promise<{ text: string; code: string | null; at: string }[]>;
  invitation: (helpingId: string, code: string) => Promise<CallAnswer & { body: HelpInvitation }>;
}

/** `yes`, or the code of the no. */
export const said = ({ status, body }: { status: number; body: { code?: string } }): string =>
  status < 400 ? 'yes' : String(body.code);

export const openHelpFamily = async (): Promise<HelpFamily> => {
  const bureau = await openTestBureau({ world: HELP_WORLD });
  const { call } = bureau;
  const [daughter, son, stranger] = await Promise.all([DAUGHTER, SON, STRANGER].map(bureau.signIn));
  if (!daughter || !son || !stranger) throw new Error('Nobody signed in.');
  const sharer = { token: daughter, name: DAUGHTER.name };
  const { name, idNumber } = FATHER;
  const mother: string = (await shareWithMother(call, sharer)).body.id;
  const father: string = (await shareWithMother(call, sharer, { relative: { name, idNumber } })).body.id;

  const propose: HelpFamily['propose'] = (over = {}, token = son) =>
    call('POST', '/v1/helpings', { token, body: { ...ALL, ...over } });
  const messages: HelpFamily['messages'] = async (phone) =>
    (await call('GET', `/_demo/inbox?phone=${phone}`)).body.messages;
  const code = async () => (await messages(DAUGHTER.phone)).find((sms) => sms.code !== null)?.code ?? '';
  const notice = async () => {
    const { version, hash } = (await call('GET', '/v1/notices/HELP_NOTICE?region=national')).body;
    return { version, hash };
  };
  const answer: HelpFamily['answer'] = async (helpingId, said = 'AGREE', digits) =>
    call('POST', '/v1/help-invitations/answers', {
      body: {
        by: { kind: 'CARD', helpingId, code: digits ?? (await code()) },
        answer: said,
        ...(said === 'AGREE' && { notice: await notice() }),
      },
    });
  const agreed: HelpFamily['agreed'] = async (over) => {
    const { body } = await propose(over);
    await answer(body.id);
    return body.id;
  };
  return {
    bureau,
    daughter,
    son,
    stranger,
    mother,
    father,
    propose,
    code,
    answer,
    agreed,
    end: (id, token) => call('POST', `/v1/helpings/${id}/termination`, { token, body: {} }),
    by: (helpingId, method, path, body, key) =>
      call(method, path, {
        token: son,
        headers: { 'helping-id': helpingId },
        ...(body === undefined ? {} : { body }),
        ...(key === undefined ? {} : { key }),
      }),
    read: async (id, token = son) => (await call('GET', `/v1/helpings/${id}`, { token })).body,
    deeds: async (id, token = son) => (await call('GET', `/v1/helpings/${id}/deeds`, { token })).body.deeds,
    messages,
    invitation: (helpingId, digits) =>
      call('POST', '/v1/help-invitations/lookups', { body: { by: { kind: 'CARD', helpingId, code: digits } } }),
  };
};
