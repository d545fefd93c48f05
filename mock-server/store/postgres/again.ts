import { DatabaseError } from 'pg';
import { unavailable } from '../unavailable';
import type { Connection } from './connection';

const codeOf = (fault: unknown): string => (fault instanceof DatabaseError ? (fault.code ?? '') : '');

/** Somebody else was faster, or two waited for each other: the same again may succeed. */
const MAY_SUCCEED = ['40001', '40P01'];

/** No memory, too many connections, or too long a wait: nothing was booked, and nothing is wrong with the deed. A full disk is told as such. */
const TOO_BUSY = /^(53(?!100)...|57014|55P03)$/;

/** Whether to do the same work once more: all of it was undone. */
export const mayTryAgain = (fault: unknown, connection: Connection): boolean =>
  connection.isLost() || MAY_SUCCEED.includes(codeOf(fault));

/** A statement took longer than it may; of a begin: the turn did not come. */
export const isTooLong = (fault: unknown): boolean => codeOf(fault) === '57014';

/** What is told when the same work failed in this way as often as it may. */
export const goesAway = (fault: unknown) =>
  unavailable(`The database goes away again and again: ${fault instanceof Error ? fault.message : String(fault)}`);

/** A fault as it is told to whoever asked. */
export const toldAs = (fault: unknown): unknown =>
  TOO_BUSY.test(codeOf(fault)) && fault instanceof Error
    ? unavailable(`The database has its hands full: ${fault.message}`)
    : fault;
