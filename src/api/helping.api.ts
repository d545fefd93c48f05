import type {
  AnswerHelpInvitationRequest,
  FindHelpInvitationRequest,
  HelpCodeSent,
  HelpDeedList,
  HelpInvitation,
  HelpInvitationAnswered,
  Helping,
  HelpingList,
  ProposeHelpingRequest,
  SendHelpCodeRequest,
} from '@/contract/helping.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** About helping itself everybody speaks for themself. */
const asMyself = true;

export const proposeHelping = (body: ProposeHelpingRequest, key: string): Promise<Answer<Helping>> =>
  ask('proposeHelping', { body, key, asMyself });

export const listHelpings = (): Promise<Answer<HelpingList>> => ask('listHelpings', { asMyself });

export const readHelping = (id: string): Promise<Answer<Helping>> => ask('readHelping', { path: { id }, asMyself });

export const listHelpDeeds = (id: string): Promise<Answer<HelpDeedList>> =>
  ask('listHelpDeeds', { path: { id }, asMyself });

export const endHelping = (id: string, key: string): Promise<Answer<Helping>> =>
  ask('endHelping', { path: { id }, body: {}, key, asMyself });

export const sendHelpCode = (body: SendHelpCodeRequest, key: string): Promise<Answer<HelpCodeSent>> =>
  ask('sendHelpCode', { body, key, asMyself });

export const findHelpInvitation = (body: FindHelpInvitationRequest, key: string): Promise<Answer<HelpInvitation>> =>
  ask('findHelpInvitation', { body, key, asMyself });

export const answerHelpInvitation = (
  body: AnswerHelpInvitationRequest,
  key: string,
): Promise<Answer<HelpInvitationAnswered>> => ask('answerHelpInvitation', { body, key, asMyself });
