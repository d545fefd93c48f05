import { dayOf, type Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { maskName } from '@/domain/person/masking';
import { newId } from '../chance';
import { insertSms } from '../store/inbox';
import { findPerson } from '../store/people';
import type { SharingRow } from '../store/sharings';
import type { Query } from '../store/store';

/** What one can do who knows nothing of it. */
export const IF_WRONG = '如不知情或有误，请登录后解除，或到医保大厅核对。';

/** An SMS to the person whom somebody else’s deed concerns, where there is a phone. */
export const tell = async (tx: Query, personId: string, text: string, at: Moment): Promise<void> => {
  const phone = (await findPerson(tx, personId))?.phone ?? null;
  if (phone !== null) await insertSms(tx, { id: newId(), phone, text: `【共济沙盒】${text}`, code: null, at });
};

/** Somebody bound this person: on the pledge alone, nobody asked them before. */
export const tellBound = (tx: Query, { sharerName, beneficiaryId, terms }: SharingRow, at: Moment): Promise<void> =>
  tell(
    tx,
    beneficiaryId,
    `${maskName(sharerName)}把您加为共济亲属，自 ${terms.firstDay} 起可用其个人账户。${IF_WRONG}`,
    at,
  );

/** Ended already, or ending at midnight. */
export const tellEnded = (tx: Query, { sharerName, beneficiaryId, stage }: SharingRow, at: Moment): Promise<void> => {
  const when = stage === 'ENDING' ? `将在 ${dayOf(at)} 24 点解除` : '已经解除';
  const text = `${maskName(sharerName)}与您的家庭共济${when}。看病买药请自付。如有误，请联系对方，或到医保大厅核对。`;
  return tell(tx, beneficiaryId, text, at);
};

interface PremiumTold {
  payerName: string;
  personId: string;
  year: number;
  amountFen: Fen;
}

const yuan = (amountFen: Fen): string => (amountFen / 100).toFixed(2);

export const tellPremiumPaid = (tx: Query, order: PremiumTold, at: Moment): Promise<void> => {
  const { payerName, personId, year, amountFen } = order;
  const text = `${maskName(payerName)}替您缴了 ${year} 年度居民医保 ${yuan(amountFen)} 元，不用再缴。如有误，请到医保大厅核对。`;
  return tell(tx, personId, text, at);
};

export const tellPremiumRefunded = (tx: Query, order: PremiumTold, at: Moment): Promise<void> => {
  const { payerName, personId, year, amountFen } = order;
  const text = `${maskName(payerName)}退回了替您缴的 ${year} 年度居民医保 ${yuan(amountFen)} 元，请在缴费期内另行缴费。如有误，请到医保大厅核对。`;
  return tell(tx, personId, text, at);
};
