import {
  AUNT,
  DAD,
  FORMER_INITIATOR,
  FORMER_PAYER,
  GRANDMA,
  INITIATOR,
  MEMBER,
  OTHER_PAYER,
  PAID_FOR,
  PAYER,
} from './access-world';
import { end, share } from './deeds-of-families';
import type { Person, Playing } from './playing';

/** Of a child with a parent, in a region that asks for no pledge. */
const shareIn = async (bureau: Playing, region: string, child: Person, parent: Person) => {
  const consent = { notice: await bureau.textSeen('SHARING_NOTICE', region) };
  const terms = { uses: ['CARE', 'PHARMACY'], ceilingFen: null, firstDay: null, lastDay: null };
  return share(bureau, child, parent, 'PARENT', { consent, terms });
};

/** A network of one member, who stood in another before. */
const playNetwork = async (bureau: Playing) => {
  const before = await shareIn(bureau, 'ningbo-network', FORMER_INITIATOR, MEMBER);
  await end(bureau, `/v1/sharings/${before}`, MEMBER);
  await shareIn(bureau, 'ningbo-network', INITIATOR, MEMBER);
};

/** Two pay for one, and a third did. */
const playPayers = async (bureau: Playing) => {
  const overPaying = await shareIn(bureau, 'beijing', FORMER_PAYER, PAID_FOR);
  await end(bureau, `/v1/sharings/${overPaying}`, FORMER_PAYER);
  const paying = await shareIn(bureau, 'beijing', PAYER, PAID_FOR);
  const payingToo = await shareIn(bureau, 'beijing', OTHER_PAYER, PAID_FOR);
  return { overPaying, paying, payingToo };
};

/** One premium paid with money from outside, and another begun to be: it waits for a quarter of an hour. */
const playTaxChannel = async (bureau: Playing) => {
  const of = ({ idNumber }: Person) => ({ body: { idNumber, year: 2027 } });
  const paid = await bureau.yes('POST', '/_demo/tax-payments', of(DAD));
  const begun = await bureau.yes('POST', '/_demo/tax-orders', of(AUNT));
  return { taxReceipt: paid.body.receiptNo as string, taxOrder: begun.body.id as string };
};

const loseCard = (bureau: Playing, { id }: Person) =>
  bureau.yes('POST', '/_demo/insurance-events', { body: { personId: id, card: 'CANCELLED' } });

/** What happens beside the family’s own sharings, and the numbers of it all. */
export const playElsewhere = async (bureau: Playing) => {
  await playNetwork(bureau);
  await loseCard(bureau, GRANDMA);
  return { ...(await playPayers(bureau)), ...(await playTaxChannel(bureau)) };
};
