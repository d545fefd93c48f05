import type { Answer } from '@/api/answer';
import { listPersonas, readInbox } from '@/api/demo.api';
import { closeSession, openSession, sendLoginCode } from '@/api/session.api';
import type { Inbox, Persona } from '@/contract/demo.contract';
import type { OpenSessionRequest, Session } from '@/contract/session.contract';
import type { RefusalCode } from '@/domain/refusals';
import { randomId } from '@/platform/random-id';
import { attempt } from './attempt';
import { beginSession, refreshMe, useSessionStore } from './session.store';
import { forgetSignIn } from './sign-in.store';

/** Tells the bureau that the session of this device is over; silence changes nothing, for the device forgets its token. */
export const leaveSession = async (): Promise<void> => {
  if (useSessionStore.getState().signedIn) await closeSession(randomId());
};

/** Signs in; whoever was signed in before leaves first. */
export const enter = async (request: OpenSessionRequest): Promise<Answer<Session>> => {
  const opened = await attempt(request, openSession);
  if (opened.kind !== 'accepted') return opened;
  await leaveSession();
  beginSession(opened.value.token);
  await refreshMe();
  forgetSignIn();
  return opened;
};

export type PersonaWithPhone = Persona & { phone: string };

/** No code is sent for now: one just was, or so many were. */
const NO_CODE_NOW: readonly RefusalCode[] = ['CODE_TOO_SOON', 'TRIED_TOO_OFTEN'];

/** One tap on a persona goes through the real doors; where no code is sent for now, through the mock face check. */
export const enterAs = async ({ name, idNumber, phone }: PersonaWithPhone): Promise<Answer<Session>> => {
  const sent = await attempt({ phone }, sendLoginCode);
  if (sent.kind === 'refused' && NO_CODE_NOW.includes(sent.code)) return enter({ method: 'MOCK_FACE', name, idNumber });
  if (sent.kind !== 'accepted') return sent;
  const code = await codeSentTo(phone);
  return code === null ? { kind: 'unknown' } : enter({ method: 'SMS_CODE', phone, code });
};

/** The newest code in the sandbox's inbox; null where nobody may look into it. */
export const codeSentTo = async (phone: string): Promise<string | null> => codeIn(await readInbox(phone));

export const codeIn = (inbox: Answer<Inbox>): string | null =>
  inbox.kind === 'accepted' ? (inbox.value.messages.find((sms) => sms.code !== null)?.code ?? null) : null;

/** The same, for a person known by id: only the sandbox tells their phone. */
export const codeSentToPerson = async (id: string): Promise<string | null> => {
  const personas = await listPersonas();
  const phone =
    personas.kind === 'accepted' ? personas.value.personas.find((persona) => persona.id === id)?.phone : null;
  return phone ? codeSentTo(phone) : null;
};
