import { accept, type Decision, refuse } from '../outcome';

/** A name as registered: outer spaces gone, nothing else changed. */
export const readPersonName = (typed: string): Decision<string> => {
  const name = typed.normalize('NFC').trim();
  if (name === '') return refuse('NAME_MISSING');
  if (/\d/.test(name.normalize('NFKC'))) return refuse('NAME_HAS_DIGITS');
  return accept(name);
};
