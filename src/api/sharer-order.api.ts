import type { SetSharerOrderRequest, SharerOrder } from '@/contract/sharer-order.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const readSharerOrder = (): Promise<Answer<SharerOrder>> => ask('readSharerOrder');

export const setSharerOrder = (body: SetSharerOrderRequest, key: string): Promise<Answer<SharerOrder>> =>
  ask('setSharerOrder', { body, key });
