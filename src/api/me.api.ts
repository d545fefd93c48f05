import type { AccountEntries, Me } from '@/contract/me.contract';
import type { Answer } from './answer';
import { ask } from './ask';
import type { Leaf } from './leaf';

export const readMe = (): Promise<Answer<Me>> => ask('readMe');

export const listAccountEntries = (leaf: Leaf): Promise<Answer<AccountEntries>> =>
  ask('listAccountEntries', { query: { ...leaf } });
