import type { AccountEntries, Me } from '@/contract/me.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const readMe = (): Promise<Answer<Me>> => ask('readMe');

export const listAccountEntries = (cursor?: string): Promise<Answer<AccountEntries>> =>
  ask('listAccountEntries', { query: { cursor } });
