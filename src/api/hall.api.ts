import type {
  EndSharingAtHallRequest,
  FindAtHallRequest,
  HallDeed,
  HallDeedList,
  HallList,
  HallPerson,
  StartSharingAtHallRequest,
} from '@/contract/hall.contract';
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
