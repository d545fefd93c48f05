import type { PremiumChannel, TaxOrder } from '@/contract/tax-channel.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, type Refusal, refuse } from '@/domain/outcome';
import { type ChannelSwitch, HOLD_MS, isChannelOpen } from '@/domain/premium/premium-channel';
import { newId } from '../chance';
import { momentText } from '../clock';
import { writeMeta } from '../store/meta';
import { personOf } from '../store/people';
import { isPremiumPaid } from '../store/premium-orders';
import { NEXT } from '../store/schedule';
import type { Query } from '../store/store';
import { endTaxOrder, findTaxOrder, firstToLapse, insertTaxOrder, type TaxOrderRow } from '../store/tax-orders';
import type { DueEffect } from './due-effect';
import { findOutsideBill, payOutsideBill } from './pay-premium-at-tax-channel';
import { channelSwitchOf, sayWhoPaid } from './premium-door';

/** Somebody begins to pay at the tax channel: from now on nobody else pays this bill, until it is paid or lapses. policy-sources.md#premium-hold */
export const beginTaxOrder = async (
  tx: Query,
  now: Moment,
  request: { idNumber: string; year: number },
): Promise<Decision<TaxOrder>> => {
  const bill = await findOutsideBill(tx, now, request);
  if (!bill.ok) return bill;
  const { person, year, amountFen } = bill.value;
  const order = { id: newId(), personId: person.id, year, amountFen, begunAt: now, lapsesAt: now + HOLD_MS };
  await insertTaxOrder(tx, order);
  return accept({ id: order.id, year, amountFen, lapsesAt: momentText(order.lapsesAt) });
};

/** Of an order that waits no more: its money was taken, or it lapsed and nothing was. */
const whyOver = async (tx: Query, { state, personId, year }: TaxOrderRow): Promise<Refusal> => {
  if (state === 'LAPSED') return refuse('TAX_ORDER_OVER');
  if (!(await isPremiumPaid(tx, personId, year))) return refuse('ALREADY_REFUNDED');
  return sayWhoPaid(tx, refuse('ALREADY_PAID', { year }), { personId, year }, null);
};

/** The money of a begun order arrives: in time it pays the bill, later nothing is taken. */
export const payTaxOrder = async (
  tx: Query,
  now: Moment,
  id: string,
): Promise<Decision<{ receiptNo: string; amountFen: number }>> => {
  const order = await findTaxOrder(tx, id);
  if (!order) return refuse('NOT_FOUND');
  if (order.state !== 'HELD') return whyOver(tx, order);
  const { idNumber } = await personOf(tx, order.personId);
  const bill = await findOutsideBill(tx, now, { ...order, idNumber }, { own: id });
  if (!bill.ok) return bill;
  const { id: orderId, ...paid } = await payOutsideBill(tx, now, bill.value);
  await endTaxOrder(tx, id, now, orderId);
  return accept(paid);
};

/** An order that nobody paid in time lets go of its bill. */
export const TAX_ORDERS_DUE: DueEffect = {
  name: 'lapseTaxOrder',
  next: NEXT.taxOrder,
  perform: async (tx) => {
    const first = await firstToLapse(tx);
    if (!first) throw new Error('No order of the tax channel waits.');
    await endTaxOrder(tx, first.id, first.lapsesAt, null);
  },
};

export const readPremiumChannel = async (q: Query, now: Moment): Promise<PremiumChannel> => {
  const channel = await channelSwitchOf(q);
  return { channel, open: isChannelOpen(channel, now) };
};

/** The operator opens or closes the collecting system, or leaves it to its hours. */
export const switchPremiumChannel = async (tx: Query, now: Moment, channel: ChannelSwitch): Promise<PremiumChannel> => {
  await writeMeta(tx, 'PREMIUM_CHANNEL', channel);
  return readPremiumChannel(tx, now);
};
