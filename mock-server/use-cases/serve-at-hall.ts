import type { HallDeed } from '@/contract/hall.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { type CounterClaim, decideCounter } from '@/domain/hall/decide-counter';
import type { HallMatter } from '@/domain/hall/hall-matters';
import type { Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskName } from '@/domain/person/masking';
import { newId, newReceiptNo } from '../chance';
import { diedOn } from '../store/deaths';
import { type HallDeedRow, hallDeedOf, insertHallDeed, type NewHallDeed } from '../store/hall-deeds';
import { hallOfClerk } from '../store/halls';
import { insertSms } from '../store/inbox';
import { findPersonByIdNumber, type Person } from '../store/people';
import type { Query } from '../store/store';
import { showHallDeed } from './show-hall-deed';

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
  return decideCounter(claim, {
    today: dayOf(now),
    matter,
    region,
    person,
    diedOn: person && (await diedOn(q, person.id)),
  });
};

const MATTER_WORDS: Readonly<Record<HallMatter, string>> = {
  START_SHARING: '家庭共济绑定',
  CHANGE_TERMS: '家庭共济信息变更',
  END_SHARING: '家庭共济解绑',
  TRANSFER: '账户资金划转',
  PAY_PREMIUM: '居民医保缴费',
  ANSWER_QUOTA: '跨省共济答复',
  REGISTER_PHONE: '手机号登记',
  REGISTER_KINSHIP: '亲属关系登记',
  REPLACE_CARD: '社保卡补办',
};

/** What a changed number means to whoever reads this on the one or on the other. */
const whatOfPhone = (phone: string, before: string | null, { phone: registered }: HallDeedRow): string => {
  if (registered === null || before === null) return '';
  return phone === registered
    ? '原来的登录都已退出，请用这个号码重新登录。'
    : '这个号码不再是您的登记手机号，登录都已退出。';
};

/** Whoever a hall acted for hears of it: also of the proxy who stood there. */
const tell = async (tx: Query, phone: string, before: string | null, deed: HallDeedRow): Promise<void> => {
  const proxy = deed.proxyName === null ? '' : `，代办人 ${maskName(deed.proxyName)}`;
  const text = `【共济沙盒】${deed.hallName}已为您办理${MATTER_WORDS[deed.matter]}${proxy}，回执号 ${deed.receiptNo}。${whatOfPhone(phone, before, deed)}不是您的意思，请马上联系大厅。`;
  await insertSms(tx, { id: newId(), phone, text, code: null, at: deed.at });
};

/** What was done; what is left out was no part of it. */
type Done = Pick<NewHallDeed, 'matter'> &
  Partial<Omit<NewHallDeed, 'id' | 'receiptNo' | 'clerkId' | 'personId' | 'at'>>;

const NOTHING = {
  sharingId: null,
  orderId: null,
  accountTransferId: null,
  crossSharingId: null,
  answer: null,
  kin: null,
  phone: null,
  terms: null,
};

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
  await insertHallDeed(tx, {
    id,
    receiptNo,
    clerkId,
    personId: person.id,
    paperRef,
    proxy,
    at: now,
    ...NOTHING,
    ...done,
  });
  const row = await hallDeedOf(tx, id);
  // a number that was changed hears of it too: it may not have been the person's own wish
  for (const phone of new Set([person.phone, row.phone])) if (phone !== null) await tell(tx, phone, person.phone, row);
  return showHallDeed(row);
};
