import type { Sharing } from '@/contract/sharing.contract';
import { addDays } from '@/domain/later-days';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { bothEndsOf } from '../../../mock-server/seed/mirrored-kinship';
import type { RandomBureau } from './random-bureau';
import type { Deed } from './random-deeds';

type One = Pick<Deed, 'who' | 'which'>;

/** One of a person's sharings, whichever side they stand on; of a stranger's, where they have none. */
export const pick = async (life: RandomBureau, { who, which }: One): Promise<Sharing | undefined> => {
  for (const one of [who, ...life.everybody]) {
    const all = await life.sharingsOf(one);
    const living = all.filter(({ moves }) => moves.length > 0);
    const among = living.length > 0 && which % 3 !== 2 ? living : all;
    if (among.length > 0) return among[which % among.length];
  }
  return undefined;
};

/** Who stands on that side of it. */
export const standing = async (life: RandomBureau, sharing: Sharing | undefined, side: Sharing['side'], or: number) => {
  for (const one of life.everybody)
    if ((await life.sharingsOf(one)).some((mine) => mine.id === sharing?.id && mine.side === side)) return one;
  return or;
};

/** The sharer's own hand mostly, now and then another's. */
export const handFor = async (life: RandomBureau, deed: One, sharing: Sharing | undefined): Promise<number> =>
  deed.which === 9 ? deed.who : standing(life, sharing, 'SHARER', deed.who);

/** What the register knows; now and then whatever the deed claims. */
export const kinshipOf = (life: RandomBureau, { who, relative, kinship }: Deed): Kinship => {
  const known = life.world.kinships
    .flatMap(bothEndsOf)
    .find((fact) => fact.person === life.person(who).id && fact.relative === life.person(relative).id);
  return kinship ?? known?.kinship ?? 'PARENT';
};

/** What the region asks for, and nothing that it does not know. */
const fittingTerms = async (life: RandomBureau, { who, terms, which }: Deed, region: RegionCode) => {
  const { uses, ceiling, limit, days } = REGIONS[region].sharing;
  const { personalAccount } = await life.me(who);
  const isLater = days !== 'NONE' && terms === 'FITTING_TOMORROW';
  return {
    uses: [...uses],
    ceilingFen: ceiling === 'NONE' ? null : personalAccount?.availableFen || 10_000,
    ...(limit === 'PER_MONTH' && { monthLimitFen: which % 2 === 0 ? 15_000 : 1_000_000 }),
    firstDay: isLater ? addDays(await life.today(), 1) : null,
    lastDay: null,
  };
};

export const termsAsked = async (life: RandomBureau, deed: Deed, region: RegionCode) => {
  if (typeof deed.terms === 'string') return fittingTerms(life, deed, region);
  const from = await life.today();
  const dayAt = (days: number | null) => (days === null ? null : addDays(from, days));
  return { ...deed.terms, firstDay: dayAt(deed.terms.firstDay), lastDay: dayAt(deed.terms.lastDay) };
};

/** The text in force, as one who read it sends it back; null: there is none. */
export const seen = async (life: RandomBureau, kind: string, region: string) => {
  const { status, body } = await life.knock('GET', `/v1/notices/${kind}?region=${region}`);
  return status === 200 ? { version: body.version, hash: body.hash } : null;
};

/** Notice and pledge of a region; the pledge signed by typing, where the deed signs. */
export const consentOf = async (life: RandomBureau, { who, signed }: Deed, region: RegionCode) => {
  const pledge = signed ? await seen(life, 'SHARING_PLEDGE', region) : null;
  const signature = { method: 'TYPED', name: life.person(who).name };
  return {
    notice: await seen(life, 'SHARING_NOTICE', region),
    ...(pledge && { pledge: { ...pledge, signature } }),
  };
};
