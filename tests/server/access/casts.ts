import { HALLS } from '../../../mock-server/seed/halls';
import {
  BROTHER,
  DAD,
  FORMER_INITIATOR,
  FORMER_PAYER,
  GONE_ABROAD,
  GRANDMA,
  HELPER,
  INITIATOR,
  ME,
  MEMBER,
  MOVER,
  MUM,
  PAID_FOR,
  PAYER,
  RECEIVER,
  SON_ABROAD,
  STRANGER,
} from './access-world';
import type { Person } from './playing';

/** Whose thing a door is asked for, who stands on its other side, and who did in a relation like it that is over. */
interface Cast {
  me: Person;
  other: Person;
  former: Person;
  region: 'hebei' | 'guangdong' | 'hangzhou' | 'ningbo-network' | 'beijing';
}

const hebei = (me: Person, other: Person): Cast => ({ me, other, former: BROTHER, region: 'hebei' });
const abroad = (me: Person, other: Person): Cast => ({ me, other, former: GONE_ABROAD, region: 'guangdong' });

export const CASTS = {
  family: hebei(ME, MUM),
  asking: hebei(ME, DAD),
  asked: hebei(DAD, ME),
  premium: hebei(ME, GRANDMA),
  helping: hebei(ME, HELPER),
  quota: abroad(SON_ABROAD, MUM),
  proposing: abroad(SON_ABROAD, DAD),
  proposed: { ...abroad(DAD, SON_ABROAD), region: 'hebei' },
  moving: { me: MOVER, other: RECEIVER, former: STRANGER, region: 'hangzhou' },
  network: { me: INITIATOR, other: MEMBER, former: FORMER_INITIATOR, region: 'ningbo-network' },
  ordering: { me: PAID_FOR, other: PAYER, former: FORMER_PAYER, region: 'beijing' },
} as const satisfies Record<string, Cast>;

export type CastName = keyof typeof CASTS;

export const clerkOf = (region: Cast['region']): string => HALLS.find((hall) => hall.region === region)?.key ?? '';
