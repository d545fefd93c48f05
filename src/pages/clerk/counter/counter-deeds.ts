import {
  changeTermsAtHall,
  endSharingAtHall,
  payPremiumAtHall,
  registerKinshipAtHall,
  registerPhoneAtHall,
  replaceCardAtHall,
  startSharingAtHall,
} from '@/api/hall.api';
import type { HallMatter } from '@/domain/hall/hall-matters';
import { normalisePhone } from '@/domain/person/phone-number';
import { REGIONS } from '@/domain/region/regions';
import { attempt } from '@/stores/attempt';
import { askedIn } from '@/stores/change-terms.store';
import { filedIn, payableIn, relativeIn, termsOf } from './counter-form';
import { answerQuota, type Deed, silence, textOf, transfer } from './money-deeds';

const start: Deed = async (bearer, person, form) => {
  const isSigned = REGIONS[person.region].sharing.pledge === 'SIGNED';
  const notice = await textOf('SHARING_NOTICE', person.region);
  const pledge = isSigned ? await textOf('SHARING_PLEDGE', person.region) : undefined;
  if (!notice || (isSigned && !pledge)) return silence;
  const { kinship } = form;
  const texts = pledge ? { notice, pledge } : { notice };
  const body = { ...filedIn(form), relative: relativeIn(form), kinship, terms: termsOf(person, form), texts };
  return attempt(body, (sent, key) => startSharingAtHall(bearer, sent, key));
};

const change: Deed = async (bearer, _, form) => {
  if (!form.changing) return silence;
  const { sharingId, chosen } = form.changing;
  const terms = askedIn(chosen);
  const body = { ...filedIn(form), terms: { ...terms, uses: [...terms.uses] } };
  return attempt({ ...body, sharingId }, (_sent, key) => changeTermsAtHall(bearer, sharingId, body, key));
};

const end: Deed = (bearer, _, form) =>
  attempt({ ...filedIn(form), ending: form.ending }, (_sent, key) =>
    endSharingAtHall(bearer, form.ending, filedIn(form), key),
  );

const pay: Deed = async (bearer, person, form) => {
  const bill = payableIn(person, form);
  if (!bill?.due) return silence;
  const isPledged = form.paying !== 'CASH' && REGIONS[person.region].premium.pledge === 'CONFIRMED';
  const pledge = isPledged ? await textOf('PREMIUM_PLEDGE', person.region) : undefined;
  if (isPledged && !pledge) return silence;
  const { paying } = form;
  const how =
    paying === 'CASH'
      ? ({ by: 'CASH' } as const)
      : ({ by: 'ACCOUNT', sharingId: paying, ...(pledge && { pledge }) } as const);
  const body = { ...filedIn(form), year: bill.year, amountFen: bill.due.amountFen, pay: how };
  return attempt(body, (sent, key) => payPremiumAtHall(bearer, sent, key));
};

const phone: Deed = (bearer, _, form) => {
  const body = { ...filedIn(form), phone: normalisePhone(form.newPhone) };
  return attempt(body, (sent, key) => registerPhoneAtHall(bearer, sent, key));
};

const kinship: Deed = async (bearer, _, form) => {
  const { kinship, kinshipPaper: paper } = form;
  if (!paper) return silence;
  const body = { ...filedIn(form), proxy: null, relative: relativeIn(form), kinship, paper };
  return attempt(body, (sent, key) => registerKinshipAtHall(bearer, sent, key));
};

const card: Deed = (bearer, _, form) =>
  attempt({ ...filedIn(form), matter: form.matter }, (_sent, key) => replaceCardAtHall(bearer, filedIn(form), key));

/** What the clerk's one button does, by the matter. */
export const COUNTER_DEEDS: Readonly<Record<HallMatter, Deed>> = {
  START_SHARING: start,
  CHANGE_TERMS: change,
  END_SHARING: end,
  TRANSFER: transfer,
  PAY_PREMIUM: pay,
  ANSWER_QUOTA: answerQuota,
  REGISTER_PHONE: phone,
  REGISTER_KINSHIP: kinship,
  REPLACE_CARD: card,
};
