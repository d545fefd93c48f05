import type { NetworkAnswer, NetworkDissolved } from '@/contract/network.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const readNetwork = (): Promise<Answer<NetworkAnswer>> => ask('readNetwork');

export const dissolveNetwork = (key: string): Promise<Answer<NetworkDissolved>> =>
  ask('dissolveNetwork', { body: {}, key });
