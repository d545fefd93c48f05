import type { LoginCodeRequest, LoginCodeSent, OpenSessionRequest, Session } from '@/contract/session.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const sendLoginCode = (body: LoginCodeRequest, key: string): Promise<Answer<LoginCodeSent>> =>
  ask('sendLoginCode', { body, key });

export const openSession = (body: OpenSessionRequest, key: string): Promise<Answer<Session>> =>
  ask('openSession', { body, key });

export const closeSession = (key: string): Promise<Answer<Record<string, never>>> =>
  ask('closeSession', { key, asMyself: true });
