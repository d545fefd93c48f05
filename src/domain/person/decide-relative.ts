import type { Day } from '../calendar';
import { accept, type Decision, refuseAt } from '../outcome';
import { readIdNumber } from './id-number';
import { readPersonName } from './person-name';

interface RelativeFacts<T> {
  today: Day;
  sharer: { id: string };
  /** The person registered under the ID number, if any. */
  relative: T | null;
}

/** The person meant by the typed name and number. An unknown number and a wrong name get the same answer. */
export const decideRelative = <T extends { id: string; name: string }>(
  typed: { name: string; idNumber: string },
  { today, sharer, relative }: RelativeFacts<T>,
): Decision<T> => {
  const name = readPersonName(typed.name);
  if (!name.ok) return { ...name, field: 'relative.name' };
  const id = readIdNumber(typed.idNumber, today);
  if (!id.ok) return { ...id, field: 'relative.idNumber' };
  if (relative?.name !== name.value) return refuseAt('relative.name', 'NAME_ID_MISMATCH');
  if (relative.id === sharer.id) return refuseAt('relative.idNumber', 'RELATIVE_IS_SELF');
  return accept(relative);
};
