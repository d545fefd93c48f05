import {
  agreeToSharingRequestSchema,
  changeSharingTermsRequestSchema,
  declineSharingRequestSchema,
  endSharingRequestSchema,
  sharingListSchema,
  sharingSchema,
  startSharingRequestSchema,
  withdrawSharingRequestSchema,
} from '@/contract/sharing.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { whyFaceClosed } from '../http/mock-face';
import { agreeToSharing, declineSharing } from '../use-cases/answer-sharing';
import { changeSharingTerms } from '../use-cases/change-sharing-terms';
import { endSharing } from '../use-cases/end-sharing';
import { listSharings, readSharing } from '../use-cases/read-sharings';
import { startSharingInProgram } from '../use-cases/start-sharing-in-program';
import { withdrawSharing } from '../use-cases/withdraw-sharing';
import { idParamsSchema } from './params';

export const SHARING_DOORS: readonly Door[] = [
  commandDoor(
    'startSharing',
    { status: 201, body: startSharingRequestSchema, answer: sharingSchema },
    async ({ tx, now, callerId, body, demo }) =>
      whyFaceClosed(body, demo) ?? startSharingInProgram(tx, now, callerId, body),
  ),
  readDoor('listSharings', { answer: sharingListSchema }, ({ q, callerId }) => listSharings(q, callerId)),
  readDoor('readSharing', { params: idParamsSchema, answer: sharingSchema }, ({ q, callerId, params }) =>
    readSharing(q, callerId, params.id),
  ),
  commandDoor(
    'changeSharingTerms',
    { params: idParamsSchema, body: changeSharingTermsRequestSchema, answer: sharingSchema },
    ({ tx, now, callerId, params, body }) => changeSharingTerms(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'endSharing',
    { params: idParamsSchema, body: endSharingRequestSchema, answer: sharingSchema },
    ({ tx, now, callerId, params }) => endSharing(tx, now, callerId, params.id),
  ),
  commandDoor(
    'withdrawSharing',
    { params: idParamsSchema, body: withdrawSharingRequestSchema, answer: sharingSchema },
    ({ tx, now, callerId, params }) => withdrawSharing(tx, now, callerId, params.id),
  ),
  commandDoor(
    'agreeToSharing',
    { params: idParamsSchema, body: agreeToSharingRequestSchema, answer: sharingSchema },
    ({ tx, now, callerId, params, body }) => agreeToSharing(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'declineSharing',
    { params: idParamsSchema, body: declineSharingRequestSchema, answer: sharingSchema },
    ({ tx, now, callerId, params }) => declineSharing(tx, now, callerId, params.id),
  ),
];
