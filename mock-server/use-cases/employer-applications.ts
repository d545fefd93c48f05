import type {
  ApplyThroughEmployerRequest,
  ConfirmApplicationRequest,
  EmployerApplication,
  EmployerApplicationList,
} from '@/contract/employer.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import { decideRelative } from '@/domain/person/decide-relative';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskIdNumber } from '@/domain/person/masking';
import { newId } from '../chance';
import { momentText } from '../clock';
import {
  type ApplicationRow,
  answerApplication,
  applicationsOf,
  findApplicationOf,
  insertApplication,
  isEmployedBy,
} from '../store/employers';
import { insertSms } from '../store/inbox';
import { findPersonByIdNumber } from '../store/people';
import type { Query } from '../store/store';
import { startSharing } from './start-sharing';

const show = (row: ApplicationRow): EmployerApplication => ({
  id: row.id,
  employer: row.employerName,
  relative: { name: row.relativeName, idNumberMasked: maskIdNumber(row.relativeIdNumber) },
  kinship: row.kinship,
  state: row.state,
  askedAt: momentText(row.askedAt),
  answeredAt: row.answeredAt === null ? null : momentText(row.answeredAt),
  sharingId: row.sharingId,
});

const shown = async (q: Query, employeeId: string, id: string): Promise<Decision<EmployerApplication>> => {
  const row = await findApplicationOf(q, employeeId, id);
  return row ? accept(show(row)) : refuse('NOT_FOUND');
};

/** A personnel office hands in one relative of an employee; nothing is shared until the employee confirms. policy-sources.md#employer */
export const applyThroughEmployer = async (
  tx: Query,
  now: Moment,
  employerId: string,
  { employee, relative, kinship }: ApplyThroughEmployerRequest,
): Promise<Decision<EmployerApplication>> => {
  const found = await findPersonByIdNumber(tx, normaliseIdNumber(employee.idNumber));
  if (found?.name !== employee.name.trim()) return refuseAt('employee.name', 'NAME_ID_MISMATCH');
  if (!(await isEmployedBy(tx, employerId, found.id))) return refuseAt('employee.idNumber', 'NOT_YOUR_EMPLOYEE');
  const idNumber = normaliseIdNumber(relative.idNumber);
  const known = await findPersonByIdNumber(tx, idNumber);
  const decided = decideRelative(relative, { today: dayOf(now), sharer: found, relative: known });
  if (!decided.ok) return decided;
  const waiting = await applicationsOf(tx, found.id);
  if (waiting.some((one) => one.state === 'WAITING' && one.relativeIdNumber === idNumber))
    return refuseAt('relative.idNumber', 'APPLICATION_WAITING');
  const id = newId();
  const { name: relativeName, idNumber: relativeIdNumber } = decided.value;
  await insertApplication(tx, {
    id,
    employerId,
    employeeId: found.id,
    relativeName,
    relativeIdNumber,
    kinship,
    askedAt: now,
  });
  if (found.phone !== null) {
    const text = '【共济沙盒】单位替您提交了家庭共济申请，请登录程序核对并确认。不确认不会生效。';
    await insertSms(tx, { id: newId(), phone: found.phone, text, code: null, at: now });
  }
  return shown(tx, found.id, id);
};

export const listEmployerApplications = async (
  q: Query,
  employeeId: string,
): Promise<Decision<EmployerApplicationList>> =>
  accept({ applications: (await applicationsOf(q, employeeId)).map(show) });

const findWaiting = async (q: Query, employeeId: string, id: string): Promise<Decision<ApplicationRow>> => {
  const row = await findApplicationOf(q, employeeId, id);
  if (!row) return refuse('NOT_FOUND');
  return row.state === 'WAITING' ? accept(row) : refuse('APPLICATION_ANSWERED');
};

/** The employee read the notice and agrees themself: from here it is a sharing like any other. */
export const confirmEmployerApplication = async (
  tx: Query,
  now: Moment,
  employeeId: string,
  id: string,
  { terms, consent }: ConfirmApplicationRequest,
): Promise<Decision<Sharing>> => {
  const found = await findWaiting(tx, employeeId, id);
  if (!found.ok) return found;
  const { relativeName: name, relativeIdNumber: idNumber, kinship } = found.value;
  const request = { relative: { name, idNumber }, kinship, terms, consent };
  const begun = await startSharing(tx, now, employeeId, request, 'EMPLOYER');
  if (!begun.ok) return begun;
  await answerApplication(tx, { id, state: 'CONFIRMED', sharingId: begun.value.id, at: now });
  return begun;
};

export const declineEmployerApplication = async (
  tx: Query,
  now: Moment,
  employeeId: string,
  id: string,
): Promise<Decision<EmployerApplication>> => {
  const found = await findWaiting(tx, employeeId, id);
  if (!found.ok) return found;
  await answerApplication(tx, { id, state: 'DECLINED', sharingId: null, at: now });
  return shown(tx, employeeId, id);
};
