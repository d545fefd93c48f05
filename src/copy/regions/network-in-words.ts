import type { RegionProfile } from '@/domain/region/region-profile';

/** What a network asks of its people, in short sentences. */
export const networkInWords = ({ sharing: { network, cardsInUse } }: RegionProfile): readonly string[] =>
  network
    ? [
        '发起人邀请家人入网，用发起人的钱',
        ...(network.onePerPerson ? ['一人只能在一个网'] : []),
        ...(cardsInUse ? ['社保卡都要正常'] : []),
      ]
    : [];

export const networkInBrief = ({ network }: RegionProfile['sharing']): readonly string[] =>
  network ? ['家庭共济网'] : [];
