import { enrolmentFileSchema } from '@/contract/enrolment.contract';
import { type Door, readDoor } from '../http/door';
import { readEnrolmentFile, readEnrolmentFileOf } from '../use-cases/read-enrolment-file';
import { idParamsSchema } from './params';

export const ENROLMENT_DOORS: readonly Door[] = [
  readDoor('readEnrolmentFile', { answer: enrolmentFileSchema }, ({ q, today, callerId }) =>
    readEnrolmentFile(q, today, callerId),
  ),
  readDoor(
    'readEnrolmentFileOf',
    { params: idParamsSchema, answer: enrolmentFileSchema },
    ({ q, today, callerId, params }) => readEnrolmentFileOf(q, today, callerId, params.id),
  ),
];
