import { sha256 } from '../fingerprint';
import { registerEmployer } from '../store/employers';
import { registerHall } from '../store/halls';
import type { Query } from '../store/store';
import { EMPLOYER_OFFICES } from './employers';
import { HALLS } from './halls';

/** Halls, clerks and employers: a world planted before they came gets them when it is opened again. */
export const openCounters = async (tx: Query): Promise<void> => {
  for (const { key, ...hall } of HALLS) await registerHall(tx, hall, sha256(key));
  for (const { key, ...employer } of EMPLOYER_OFFICES) await registerEmployer(tx, employer, sha256(key));
};
