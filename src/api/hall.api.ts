import type {
  AnswerQuotaAtHallRequest,
  ChangeTermsAtHallRequest,
  EndSharingAtHallRequest,
  FindAtHallRequest,
  PayPremiumAtHallRequest,
  RegisterKinshipAtHallRequest,
  RegisterPhoneAtHallRequest,
  ReplaceCardAtHallRequest,
  StartSharingAtHallRequest,
  TransferAtHallRequest,
} from '@/contract/counter.contract';
import type { HallDeed, HallDeedList, HallList, HallPerson } from '@/contract/hall.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Answer } from './answer';
import { ask } from './ask';

export const listHalls = (region: RegionCode | undefined): Promise<Answer<HallList>> =>
  ask('listHalls', { query: { region } });

export const listHallDeeds = (): Promise<Answer<HallDeedList>> => ask('listHallDeeds');

export const findAtHall = (bearer: string, body: FindAtHallRequest, key: string): Promise<Answer<HallPerson>> =>
  ask('findAtHall', { bearer, body, key });

export const startSharingAtHall = (
  bearer: string,
  body: StartSharingAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('startSharingAtHall', { bearer, body, key });

export const endSharingAtHall = (
  bearer: string,
  id: string,
  body: EndSharingAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('endSharingAtHall', { bearer, path: { id }, body, key });

export const payPremiumAtHall = (
  bearer: string,
  body: PayPremiumAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('payPremiumAtHall', { bearer, body, key });

export const changeTermsAtHall = (
  bearer: string,
  id: string,
  body: ChangeTermsAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('changeTermsAtHall', { bearer, path: { id }, body, key });

export const transferAtHall = (bearer: string, body: TransferAtHallRequest, key: string): Promise<Answer<HallDeed>> =>
  ask('transferAtHall', { bearer, body, key });

export const answerQuotaAtHall = (
  bearer: string,
  id: string,
  body: AnswerQuotaAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('answerQuotaAtHall', { bearer, path: { id }, body, key });

export const registerPhoneAtHall = (
  bearer: string,
  body: RegisterPhoneAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('registerPhoneAtHall', { bearer, body, key });

export const registerKinshipAtHall = (
  bearer: string,
  body: RegisterKinshipAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('registerKinshipAtHall', { bearer, body, key });

export const replaceCardAtHall = (
  bearer: string,
  body: ReplaceCardAtHallRequest,
  key: string,
): Promise<Answer<HallDeed>> => ask('replaceCardAtHall', { bearer, body, key });
