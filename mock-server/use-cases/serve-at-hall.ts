import type { HallDeed } from '@/contract/hall.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { type CounterClaim, decideCounter, type HallMatter } from '@/domain/hall/decide-counter';
import type { Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskIdNumber, maskName } from '@/domain/person/masking';
import { newId, newReceiptNo } from '../chance';
import { momentText } from '../clock';
import { type HallDeedRow, hallDeedOf, insertHallDeed } from '../store/hall-deeds';
import { hallOfClerk } from '../store/halls';
import { insertSms } from '../store/inbox';
import { findPersonByIdNumber, type Person } from '../store/people';
import type { Query } from '../store/store';

/** The person whose matter it is, let in by the law of the counter. */
export const admitAtHall = async (
  q: Query,
  now: Moment,
  clerkId: string,
  claim: CounterClaim,
  matter: HallMatter,
): Promise<Decision<Person>> => {
  const { region } = await hallOfClerk(q, clerkId);
  const person = await findPersonByIdNumber(q, normaliseIdNumber(claim.present.idNumber));
  return decideCounter(claim, { today: dayOf(now), matter, region, person });
};

export const showHallDeed = (row: HallDeedRow): HallDeed => ({
  id: row.id,
  receiptNo: row.receiptNo,
  at: momentText(row.at),
  matter: row.matter,
  hall: row.hallName,
  person: { name: row.personName, idNumberMasked: maskIdNumber(row.personIdNumber) },
  proxy:
    row.proxyName !== null && row.proxyIdNumber !== null && row.proxyValidUntil !== null
      ? { name: row.proxyName, idNumberMasked: maskIdNumber(row.proxyIdNumber), validUntil: row.proxyValidUntil }
      : null,
  paperRef: row.paperRef,
  relative: row.relativeName !== null && row.kinship !== null ? { name: row.relativeName, kinship: row.kinship } : null,
  premium:
    row.premiumReceiptNo !== null && row.year !== null && row.amountFen !== null
      ? { receiptNo: row.premiumReceiptNo, year: row.year, amountFen: row.amountFen }
      : null,
});

const MATTER_WORDS: Readonly<Record<HallMatter, string>> = {
  START_SHARING: '家庭共济绑定',
  END_SHARING: '家庭共济解绑',
  PAY_PREMIUM: '居民医保缴费',
};

/** Whoever a hall acted for hears of it, where there is a phone: also of the proxy who stood there. */
const tell = async (tx: Query, person: Person, deed: HallDeedRow): Promise<void> => {
  if (person.phone === null) return;
  const proxy = deed.proxyName === null ? '' : `，代办人 ${maskName(deed.proxyName)}`;
  const text = `【共济沙盒】${deed.hallName}已为您办理${MATTER_WORDS[deed.matter]}${proxy}，回执号 ${deed.receiptNo}。不是您的意思，请到程序里查看或解绑。`;
  await insertSms(tx, { id: newId(), phone: person.phone, text, code: null, at: deed.at });
};

interface Done {
  matter: HallMatter;
  sharingId: string | null;
  orderId: string | null;
}

/** Writes down what a hall did, tells the person, and answers the slip. */
export const recordHallDeed = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  person: Person,
  claim: CounterClaim & { paperRef: string },
  done: Done,
): Promise<HallDeed> => {
  const id = newId();
  const { proxy, paperRef } = claim;
  const receiptNo = newReceiptNo(dayOf(now)).replace('JF', 'DT');
  await insertHallDeed(tx, { id, receiptNo, clerkId, personId: person.id, paperRef, proxy, at: now, ...done });
  const row = await hallDeedOf(tx, id);
  await tell(tx, person, row);
  return showHallDeed(row);
};
