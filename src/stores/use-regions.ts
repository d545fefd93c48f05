import type { Answer } from '@/api/answer';
import { listRegions, readRegion } from '@/api/region.api';
import type { RegionProfile } from '@/domain/region/region-profile';
import { useAnswer } from './use-answer';

type Silent = Exclude<Answer<never>, { kind: 'accepted' }>;

const readAll = async (): Promise<Answer<readonly RegionProfile[]>> => {
  const list = await listRegions();
  if (list.kind !== 'accepted') return list;
  const answers = await Promise.all(list.value.regions.map(({ code }) => readRegion(code)));
  const silent = answers.find((answer): answer is Silent => answer.kind !== 'accepted');
  if (silent) return silent;
  return {
    kind: 'accepted',
    value: answers.flatMap((answer) => (answer.kind === 'accepted' ? [answer.value] : [])),
  };
};

/** The rules of every region, as the bureau publishes them. */
export const useRegions = () => useAnswer('regions', readAll);
