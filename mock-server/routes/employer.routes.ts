import {
  applyThroughEmployerRequestSchema,
  confirmApplicationRequestSchema,
  declineApplicationRequestSchema,
  employerApplicationListSchema,
  employerApplicationSchema,
  handedInListSchema,
} from '@/contract/employer.contract';
import { sharingSchema } from '@/contract/sharing.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { whyFaceClosed } from '../http/mock-face';
import {
  applyThroughEmployer,
  confirmEmployerApplication,
  declineEmployerApplication,
  listEmployerApplications,
  listHandedIn,
} from '../use-cases/employer-applications';
import { idParamsSchema } from './params';

export const EMPLOYER_DOORS: readonly Door[] = [
  commandDoor(
    'applyThroughEmployer',
    { status: 201, body: applyThroughEmployerRequestSchema, answer: employerApplicationSchema },
    ({ tx, now, callerId, body }) => applyThroughEmployer(tx, now, callerId, body),
  ),
  readDoor('listHandedIn', { answer: handedInListSchema }, ({ q, callerId }) => listHandedIn(q, callerId)),
  readDoor('listEmployerApplications', { answer: employerApplicationListSchema }, ({ q, callerId }) =>
    listEmployerApplications(q, callerId),
  ),
  commandDoor(
    'confirmEmployerApplication',
    { status: 201, params: idParamsSchema, body: confirmApplicationRequestSchema, answer: sharingSchema },
    async ({ tx, now, callerId, params, body, demo }) =>
      whyFaceClosed(body, demo) ?? confirmEmployerApplication(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'declineEmployerApplication',
    { params: idParamsSchema, body: declineApplicationRequestSchema, answer: employerApplicationSchema },
    ({ tx, now, callerId, params }) => declineEmployerApplication(tx, now, callerId, params.id),
  ),
];
