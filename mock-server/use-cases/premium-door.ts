import type { Moment } from '@/domain/calendar';
import { type Refusal, refuse } from '@/domain/outcome';
import { CHANNEL_SWITCHES, type ChannelSwitch, whyNotTakenNow } from '@/domain/premium/premium-channel';
import { whoPaidInParams } from '@/domain/premium/who-paid';
import { readMeta } from '../store/meta';
import { paidDoorOf } from '../store/paid-premiums';
import type { Query } from '../store/store';
import { holdOf } from '../store/tax-orders';

export const channelSwitchOf = async (q: Query): Promise<ChannelSwitch> => {
  const set = await readMeta(q, 'PREMIUM_CHANNEL');
  return CHANNEL_SWITCHES.find((one) => one === set) ?? 'BY_HOURS';
};

/** One person's bill of one year. */
interface BillAsked {
  personId: string;
  year: number;
}

/** Of a bill that is due: why no door takes it at this moment. `own`: the order of the tax channel that asks. */
export const whyNoDoor = async (
  q: Query,
  now: Moment,
  { personId, year }: BillAsked,
  own: string | null = null,
): Promise<Refusal | null> => {
  const held = await holdOf(q, personId, year);
  return whyNotTakenNow({ now, year, channel: await channelSwitchOf(q), hold: held?.id === own ? null : held });
};

/** Why the collecting system takes no premium of the long-term care insurance at this moment. policy-sources.md#premium-hours */
export const whyNoCareDoor = async (q: Query, now: Moment, year: number): Promise<Refusal | null> => {
  const shut = whyNotTakenNow({ now, year, channel: await channelSwitchOf(q), hold: null });
  return shut && { ...shut, params: { ...shut.params, matter: 'CARE' } };
};

/** A no because the bill is paid says who paid it, or at which door, as far as the asker may know; any other stays as it is. */
export const sayWhoPaid = async (
  q: Query,
  refusal: Refusal,
  { personId, year }: BillAsked,
  askerId: string | null,
): Promise<Refusal> => {
  if (refusal.code !== 'ALREADY_PAID') return refusal;
  const paid = await paidDoorOf(q, personId, year);
  if (!paid) return refusal;
  const who = whoPaidInParams(paid, { askerId, insuredId: personId });
  return refuse(refusal.code, { ...refusal.params, ...who });
};
