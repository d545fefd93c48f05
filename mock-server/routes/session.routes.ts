import { z } from 'zod';
import {
  closeSessionRequestSchema,
  loginCodeRequestSchema,
  loginCodeSentSchema,
  openSessionRequestSchema,
  sessionSchema,
} from '@/contract/session.contract';
import { accept } from '@/domain/outcome';
import { tokenHolder } from '../http/authenticate';
import { commandDoor, type Door } from '../http/door';
import { markSessionClosed } from '../store/sessions';
import { sendLoginCode } from '../use-cases/login-code';
import { type OpenedSession, openSession, showSession } from '../use-cases/open-session';

const closeSession: Door = {
  ...commandDoor(
    'closeSession',
    { status: 204, body: closeSessionRequestSchema, answer: z.undefined() },
    async ({ tx, now, callerId }) => {
      await markSessionClosed(tx, callerId, now);
      return accept(undefined);
    },
  ),
  authenticate: tokenHolder,
};

export const SESSION_DOORS: readonly Door[] = [
  commandDoor(
    'sendLoginCode',
    { status: 202, body: loginCodeRequestSchema, answer: loginCodeSentSchema },
    ({ tx, now, body, from }) => sendLoginCode(tx, now, body, from),
  ),
  commandDoor(
    'openSession',
    { status: 201, body: openSessionRequestSchema, answer: sessionSchema },
    ({ tx, now, body, key, demo, from }) => openSession(tx, now, { request: body, key, demo, from }),
    (tx, key, kept, now) => showSession(tx, key, kept as OpenedSession, now),
  ),
  closeSession,
];
