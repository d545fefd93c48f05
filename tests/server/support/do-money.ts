import type { Answer, RandomBureau } from './random-bureau';
import type { Deed } from './random-deeds';
import { handFor, kinshipOf, pick, seen, standing } from './random-picks';

const till = (region: string, pharmacy: boolean) => `test-key-${region}-${pharmacy ? 'pharmacy' : 'hospital'}`;

/** Of somebody with whom somebody shares, by a sharing or a quota; else of whoever the deed names. */
const patientOf = async (life: RandomBureau, deed: Deed): Promise<number> => {
  if (!deed.ofBeneficiary) return deed.who;
  const isFor = async (at: number) =>
    (await life.quotasOf(at)).some(({ side, stage }) => side === 'BENEFICIARY' && stage === 'ACTIVE');
  if (deed.which % 2 === 1) for (const at of life.everybody) if (await isFor(at)) return at;
  return standing(life, await pick(life, deed), 'BENEFICIARY', deed.who);
};

const bill = async (life: RandomBureau, deed: Deed, patient: number, insured: object): Promise<Answer> => {
  const region = deed.abroad ?? (await life.me(patient)).insurance.region;
  return life.knock('POST', '/v1/settlements', till(region, deed.pharmacy), {
    insured,
    purpose: deed.pharmacy ? 'MEDICINE' : 'OUTPATIENT',
    totalFen: deed.amountFen,
    poolFen: deed.poolFen,
  });
};

const settle = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const patient = await patientOf(life, deed);
  return bill(life, deed, patient, life.identity(patient));
};

/** With a relative's medical code that the holder of a family code shows; or with one's own. */
const settleByCode = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { familyCodes } = await life.read(deed.who, '/v1/family-codes');
  const held = familyCodes.filter(({ side }: { side: string }) => side === 'HOLDER');
  const familyCodeId = held[deed.which % Math.max(1, held.length)]?.id ?? null;
  const shown = await life.act(deed.who, '/v1/medical-codes', { familyCodeId });
  if (shown.status >= 400) return shown;
  return bill(life, deed, deed.who, { medicalCode: shown.body.code });
};

const refundBill = async (life: RandomBureau, { which }: Deed): Promise<Answer> => {
  for (const at of life.everybody) {
    const own = (await life.billsOf(at)).filter(({ side }) => side === 'INSURED');
    const one = own[which % Math.max(1, own.length)];
    const place = one && life.world.terminals.find(({ name }) => name === one.place.name);
    if (one && place) return life.knock('POST', `/v1/settlements/${one.id}/refund`, place.key, {});
  }
  return life.knock('POST', '/v1/settlements/none/refund', till('hebei', false), {});
};

const nextYear = async (life: RandomBureau) => Number((await life.today()).slice(0, 4)) + 1;

/** From the account by a sharing, or from a quota. */
const payPremium = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const sharing = await pick(life, deed);
  const quota = (await life.quotasOf(deed.who)).find(({ side }) => side === 'SHARER');
  const fromQuota = quota !== undefined && deed.which % 2 === 0;
  const pledge = deed.signed ? await seen(life, 'PREMIUM_PLEDGE', sharing?.region ?? 'hebei') : null;
  const hand = fromQuota ? deed.who : await handFor(life, deed, sharing);
  return life.act(hand, '/v1/premium-orders', {
    sharingId: fromQuota ? quota.id : (sharing?.id ?? 'none'),
    year: await nextYear(life),
    amountFen: deed.which === 8 ? 39_999 : 40_000,
    ...(pledge && { pledge }),
  });
};

const refundPremium = async (life: RandomBureau, { which }: Deed): Promise<Answer> => {
  for (const one of life.everybody) {
    const { orders } = await life.read(one, '/v1/premium-orders');
    if (orders.length > 0) return life.act(one, `/v1/premium-orders/${orders[which % orders.length].id}/refund`, {});
  }
  return life.act(0, '/v1/premium-orders/none/refund', {});
};

const payCare = async (life: RandomBureau, { who }: Deed): Promise<Answer> => {
  const { year, bills } = await life.read(who, '/v1/long-term-care-bills');
  const due = bills.find((one: { due: object | null }) => one.due !== null);
  const body = { sharingId: due?.sharingId ?? 'none', year, amountFen: due?.due.amountFen ?? 3_000 };
  return life.act(who, '/v1/long-term-care-orders', body);
};

/** With a code asked for, read on the phone and typed; or the no that the code was refused with. */
const moveMoney = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const claim = {
    relative: life.identity(deed.relative),
    kinship: kinshipOf(life, deed),
    amountFen: deed.amountFen,
  };
  const asked = await life.act(deed.who, '/v1/account-transfers/codes', claim);
  if (asked.status >= 400) return asked;
  const { region } = (await life.me(deed.who)).insurance;
  const consent = { notice: await seen(life, 'SHARING_NOTICE', region) };
  return life.act(deed.who, '/v1/account-transfers', { ...claim, code: await life.codeOf(deed.who), consent });
};

/** Bills, premiums, and money that moves for good. */
export const MONEY_DEEDS = {
  settle,
  settleByCode,
  refundBill,
  payPremium,
  refundPremium,
  payCare,
  moveMoney,
  payAtTaxChannel: async (life: RandomBureau, { who }: Deed) => {
    const body = { idNumber: life.person(who).idNumber, year: await nextYear(life) };
    return life.knock('POST', '/_demo/tax-payments', '', body);
  },
};
