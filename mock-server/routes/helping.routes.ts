import {
  answerHelpInvitationRequestSchema,
  endHelpingRequestSchema,
  findHelpInvitationRequestSchema,
  helpCodeSentSchema,
  helpDeedListSchema,
  helpInvitationAnsweredSchema,
  helpInvitationSchema,
  helpingListSchema,
  helpingSchema,
  proposeHelpingRequestSchema,
  sendHelpCodeRequestSchema,
} from '@/contract/helping.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { answerHelpInvitation } from '../use-cases/helping/answer-invitation';
import { endHelping } from '../use-cases/helping/end-helping';
import { findHelpInvitation } from '../use-cases/helping/open-invitation';
import { proposeHelping } from '../use-cases/helping/propose-helping';
import { listHelpDeeds, listHelpings, readHelping } from '../use-cases/helping/read-helpings';
import { sendHelpCode } from '../use-cases/helping/send-help-code';
import { idParamsSchema } from './params';

export const HELPING_DOORS: readonly Door[] = [
  commandDoor(
    'proposeHelping',
    { status: 201, body: proposeHelpingRequestSchema, answer: helpingSchema },
    ({ tx, now, callerId, body }) => proposeHelping(tx, now, callerId, body),
  ),
  readDoor('listHelpings', { answer: helpingListSchema }, ({ q, today, callerId }) => listHelpings(q, today, callerId)),
  readDoor('readHelping', { params: idParamsSchema, answer: helpingSchema }, ({ q, today, callerId, params }) =>
    readHelping(q, today, callerId, params.id),
  ),
  commandDoor(
    'endHelping',
    { params: idParamsSchema, body: endHelpingRequestSchema, answer: helpingSchema },
    ({ tx, now, callerId, params }) => endHelping(tx, now, callerId, params.id),
  ),
  readDoor('listHelpDeeds', { params: idParamsSchema, answer: helpDeedListSchema }, ({ q, callerId, params }) =>
    listHelpDeeds(q, callerId, params.id),
  ),
  commandDoor(
    'sendHelpCode',
    { body: sendHelpCodeRequestSchema, answer: helpCodeSentSchema },
    ({ tx, now, body, from }) => sendHelpCode(tx, now, body, from),
  ),
  commandDoor(
    'findHelpInvitation',
    { body: findHelpInvitationRequestSchema, answer: helpInvitationSchema },
    ({ tx, now, body, demo, from }) => findHelpInvitation(tx, now, body.by, { demo, from }),
  ),
  commandDoor(
    'answerHelpInvitation',
    { body: answerHelpInvitationRequestSchema, answer: helpInvitationAnsweredSchema },
    ({ tx, now, body, demo, from }) => answerHelpInvitation(tx, now, body, { demo, from }),
  ),
];
