import type {
  ApplyThroughEmployerRequest,
  ConfirmApplicationRequest,
  EmployerApplication,
  EmployerApplicationList,
  HandedInList,
} from '@/contract/employer.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import { decideRelative } from '@/domain/person/decide-relative';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskIdNumber } from '@/domain/person/masking';
import { whyNotHandedIn } from '@/domain/sharing/decide-hand-in';
import { newId } from '../chance';
import { momentText } from '../clock';
import {
  type ApplicationRow,
  answerApplication,
  applicationsBy,
  applicationsOf,
  findApplicationOf,
  insertApplication,
  isEmployedBy,
} from '../store/employers';
import { insertSms } from '../store/inbox';
import { findPersonByIdNumber } from '../store/people';
import { sharingOf } from '../store/sharings';
import type { Query } from '../store/store';
import { withSex } from './gather-relation';
import { showSharing } from './show-sharing';
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

/** For the office: whom it asked for, and what they answered. */
const showHandedIn = (row: ApplicationRow): HandedInList['applications'][number] => {
  const { employer: _, sharingId: __, ...application } = show(row);
  return { ...application, employee: { name: row.employeeName, idNumberMasked: maskIdNumber(row.employeeIdNumber) } };
};

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
  const all = await applicationsOf(tx, found.id);
  const waiting = all.filter(({ state }) => state === 'WAITING');
  if (waiting.some((one) => one.relativeIdNumber === idNumber))
    return refuseAt('relative.idNumber', 'APPLICATION_WAITING');
  const today = dayOf(now);
  const no = whyNotHandedIn(kinship, {
    today,
    sharer: withSex(found),
    relative: withSex(decided.value),
    waiting: waiting.map((one) => ({ kinship: one.kinship })),
    handedInToday: all.filter(({ askedAt }) => askedAt >= startOfDay(today)).length,
  });
  if (no) return no;
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

/** What an office handed in, newest first. */
export const listHandedIn = async (q: Query, employerId: string): Promise<Decision<HandedInList>> =>
  accept({ applications: (await applicationsBy(q, employerId)).map(showHandedIn) });

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
  agreed: ConfirmApplicationRequest,
): Promise<Decision<Sharing>> => {
  const found = await findWaiting(tx, employeeId, id);
  if (!found.ok) return found;
  const { relativeName: name, relativeIdNumber: idNumber, kinship } = found.value;
  const request = { relative: { name, idNumber }, kinship, ...agreed };
  const begun = await startSharing(tx, now, employeeId, request, 'EMPLOYER');
  if (!begun.ok) return begun;
  const sharingId = begun.value.id;
  await answerApplication(tx, { id, state: 'CONFIRMED', sharingId, at: now });
  return accept(await showSharing(tx, await sharingOf(tx, sharingId), employeeId));
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
