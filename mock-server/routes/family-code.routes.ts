import {
  endFamilyCodeRequestSchema,
  familyCodeListSchema,
  familyCodeSchema,
  familyCodeSmsRequestSchema,
  familyCodeSmsSentSchema,
  familyMemberFoundSchema,
  findFamilyMemberRequestSchema,
  issueMedicalCodeRequestSchema,
  medicalCodeShownSchema,
  startFamilyCodeRequestSchema,
} from '@/contract/family-code.contract';
import { accept } from '@/domain/outcome';
import { commandDoor, type Door, readDoor } from '../http/door';
import { endFamilyCode } from '../use-cases/end-family-code';
import { sendFamilyCodeSms } from '../use-cases/family-code-sms';
import { findFamilyMember } from '../use-cases/find-family-member';
import { type IssuedCode, issueMedicalCode, showMedicalCode } from '../use-cases/issue-medical-code';
import { listFamilyCodes, readFamilyCode } from '../use-cases/read-family-codes';
import { startFamilyCode } from '../use-cases/start-family-code';
import { idParamsSchema } from './params';

export const FAMILY_CODE_DOORS: readonly Door[] = [
  commandDoor(
    'startFamilyCode',
    { status: 201, body: startFamilyCodeRequestSchema, answer: familyCodeSchema },
    ({ tx, now, callerId, body, demo }) => startFamilyCode(tx, now, callerId, body, demo),
  ),
  commandDoor(
    'findFamilyMember',
    { body: findFamilyMemberRequestSchema, answer: familyMemberFoundSchema },
    ({ tx, now, callerId, body }) => findFamilyMember(tx, now, callerId, body),
  ),
  commandDoor(
    'sendFamilyCodeSms',
    { status: 202, body: familyCodeSmsRequestSchema, answer: familyCodeSmsSentSchema },
    ({ tx, now, callerId, body }) => sendFamilyCodeSms(tx, now, callerId, body),
  ),
  readDoor('listFamilyCodes', { answer: familyCodeListSchema }, ({ q, callerId }) => listFamilyCodes(q, callerId)),
  readDoor('readFamilyCode', { params: idParamsSchema, answer: familyCodeSchema }, ({ q, callerId, params }) =>
    readFamilyCode(q, callerId, params.id),
  ),
  commandDoor(
    'endFamilyCode',
    { params: idParamsSchema, body: endFamilyCodeRequestSchema, answer: familyCodeSchema },
    ({ tx, now, callerId, params }) => endFamilyCode(tx, now, callerId, params.id),
  ),
  commandDoor(
    'issueMedicalCode',
    { status: 201, body: issueMedicalCodeRequestSchema, answer: medicalCodeShownSchema },
    ({ tx, now, callerId, body }) => issueMedicalCode(tx, now, callerId, body),
    async (tx, _key, issued) => accept(await showMedicalCode(tx, issued as IssuedCode)),
  ),
];
