import type { Refusal } from '../outcome';
import type { Sex } from './id-number';
import { maskName } from './masking';

/** Whom a refusal is about, said beside its code: the name masked, and whether to say 他 or 她. */
export const personMeant = ({ name, sex }: { name?: string; sex?: Sex }): Refusal['params'] =>
  name === undefined || sex === undefined ? {} : { name: maskName(name), sex };
