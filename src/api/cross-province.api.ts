import type {
  AcceptCrossProvinceRequest,
  ChangeQuotaRequest,
  CrossProvinceList,
  CrossProvinceSharing,
  ProposeCrossProvinceRequest,
  QuotaEntries,
} from '@/contract/cross-province.contract';
import type { Answer } from './answer';
import { ask } from './ask';
import type { Leaf } from './leaf';

type Told = Promise<Answer<CrossProvinceSharing>>;

export const proposeCrossProvinceSharing = (body: ProposeCrossProvinceRequest, key: string): Told =>
  ask('proposeCrossProvinceSharing', { body, key });

export const listCrossProvinceSharings = (): Promise<Answer<CrossProvinceList>> => ask('listCrossProvinceSharings');

export const readCrossProvinceSharing = (id: string): Told => ask('readCrossProvinceSharing', { path: { id } });

export const acceptCrossProvinceSharing = (id: string, body: AcceptCrossProvinceRequest, key: string): Told =>
  ask('acceptCrossProvinceSharing', { path: { id }, body, key });

export const refuseCrossProvinceSharing = (id: string, key: string): Told =>
  ask('refuseCrossProvinceSharing', { path: { id }, body: {}, key });

export const withdrawCrossProvinceSharing = (id: string, key: string): Told =>
  ask('withdrawCrossProvinceSharing', { path: { id }, body: {}, key });

export const changeCrossProvinceQuota = (id: string, body: ChangeQuotaRequest, key: string): Told =>
  ask('changeCrossProvinceQuota', { path: { id }, body, key });

export const endCrossProvinceSharing = (id: string, key: string): Told =>
  ask('endCrossProvinceSharing', { path: { id }, body: {}, key });

export const listQuotaEntries = (id: string, leaf: Leaf): Promise<Answer<QuotaEntries>> =>
  ask('listQuotaEntries', { path: { id }, query: { ...leaf } });
