import {
  applyThroughEmployerRequestSchema,
  confirmApplicationRequestSchema,
  declineApplicationRequestSchema,
  employerApplicationListSchema,
  employerApplicationSchema,
} from '@/contract/employer.contract';
import { sharingSchema } from '@/contract/sharing.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import {
  applyThroughEmployer,
  confirmEmployerApplication,
  declineEmployerApplication,
  listEmployerApplications,
} from '../use-cases/employer-applications';
import { idParamsSchema } from './params';

export const EMPLOYER_DOORS: readonly Door[] = [
  commandDoor(
    'applyThroughEmployer',
    { status: 201, body: applyThroughEmployerRequestSchema, answer: employerApplicationSchema },
    ({ tx, now, callerId, body }) => applyThroughEmployer(tx, now, callerId, body),
  ),
  readDoor('listEmployerApplications', { answer: employerApplicationListSchema }, ({ q, callerId }) =>
    listEmployerApplications(q, callerId),
  ),
  commandDoor(
    'confirmEmployerApplication',
    { status: 201, params: idParamsSchema, body: confirmApplicationRequestSchema, answer: sharingSchema },
    ({ tx, now, callerId, params, body }) => confirmEmployerApplication(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'declineEmployerApplication',
    { params: idParamsSchema, body: declineApplicationRequestSchema, answer: employerApplicationSchema },
    ({ tx, now, callerId, params }) => declineEmployerApplication(tx, now, callerId, params.id),
  ),
];
