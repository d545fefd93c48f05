import { taxPaymentRequestSchema, taxPaymentSchema } from '@/contract/demo.contract';
import {
  payTaxOrderRequestSchema,
  premiumChannelRequestSchema,
  premiumChannelSchema,
  taxOrderSchema,
  taxRefundRequestSchema,
  taxRefundSchema,
} from '@/contract/tax-channel.contract';
import { accept } from '@/domain/outcome';
import { type Door, operatorDoor } from '../http/door';
import { readNow, transactNow } from '../up-to-date';
import { refundAtTaxChannel } from '../use-cases/pay-premium-at-tax-channel';
import { beginTaxOrder, payTaxOrder, readPremiumChannel, switchPremiumChannel } from '../use-cases/tax-order';

/** The tax channel as the demo's operator plays it: an order begun, paid, given back, and the channel itself. */
export const TAX_CHANNEL_DOORS: readonly Door[] = [
  operatorDoor(
    'beginTaxOrder',
    { status: 201, body: taxPaymentRequestSchema, answer: taxOrderSchema },
    ({ bureau, body }) => transactNow(bureau, (tx, now) => beginTaxOrder(tx, now, body)),
  ),
  operatorDoor('payTaxOrder', { body: payTaxOrderRequestSchema, answer: taxPaymentSchema }, ({ bureau, body }) =>
    transactNow(bureau, (tx, now) => payTaxOrder(tx, now, body.id)),
  ),
  operatorDoor('refundAtTaxChannel', { body: taxRefundRequestSchema, answer: taxRefundSchema }, ({ bureau, body }) =>
    transactNow(bureau, (tx, now) => refundAtTaxChannel(tx, now, body.receiptNo)),
  ),
  operatorDoor('readPremiumChannel', { answer: premiumChannelSchema }, async ({ bureau }) =>
    accept(await readNow(bureau, readPremiumChannel)),
  ),
  operatorDoor(
    'switchPremiumChannel',
    { body: premiumChannelRequestSchema, answer: premiumChannelSchema },
    async ({ bureau, body }) =>
      accept(await transactNow(bureau, (tx, now) => switchPremiumChannel(tx, now, body.channel))),
  ),
];
