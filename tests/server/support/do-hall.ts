import { HALL_MATTERS } from '@/domain/hall/hall-matters';
import { HALLS } from '../../../mock-server/seed/halls';
import { quotaFor } from './do-national';
import type { Answer, RandomBureau } from './random-bureau';
import type { Deed } from './random-deeds';
import { handFor, kinshipOf, pick, seen, termsAsked } from './random-picks';

/** Themselves, or somebody of the family with a letter; now and then with one that is over. */
const filed = async (life: RandomBureau, at: number, { which, relative }: Deed) => {
  const letter = {
    ...life.identity(relative),
    scope: HALL_MATTERS.filter((matter) => matter !== 'REGISTER_KINSHIP'),
    validUntil: which === 8 ? '2026-01-01' : await life.today(),
  };
  return { present: life.identity(at), proxy: which >= 7 ? letter : null, paperRef: `ZL-000${which}` };
};

/** At the counter of the region the person is insured in; now and then at another's. */
const serve = async (life: RandomBureau, at: number, deed: Deed, url: string, body: object): Promise<Answer> => {
  const region = deed.abroad ?? (await life.me(at)).insurance.region;
  const clerk = HALLS.find((hall) => hall.region === region)?.key;
  return life.knock('POST', `/v1/hall/${url}`, clerk, { ...(await filed(life, at, deed)), ...body });
};

const textsOf = async (life: RandomBureau, region: string) => {
  const pledge = await seen(life, 'SHARING_PLEDGE', region);
  return { notice: await seen(life, 'SHARING_NOTICE', region), ...(pledge && { pledge }) };
};

const hallShare = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { region } = (await life.me(deed.who)).insurance;
  return serve(life, deed.who, deed, 'sharings', {
    relative: life.identity(deed.relative),
    kinship: kinshipOf(life, deed),
    terms: await termsAsked(life, deed, region),
    texts: await textsOf(life, region),
  });
};

const hallChange = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const sharing = await pick(life, deed);
  const { firstDay: _, ...terms } = await termsAsked(life, deed, sharing?.region ?? 'hebei');
  const at = await handFor(life, deed, sharing);
  return serve(life, at, deed, `sharings/${sharing?.id ?? 'none'}/terms`, { terms });
};

const hallEnd = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const sharing = await pick(life, deed);
  return serve(life, await handFor(life, deed, sharing), deed, `sharings/${sharing?.id ?? 'none'}/termination`, {});
};

const hallTransfer = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { region } = (await life.me(deed.who)).insurance;
  return serve(life, deed.who, deed, 'account-transfers', {
    relative: life.identity(deed.relative),
    kinship: kinshipOf(life, deed),
    amountFen: deed.amountFen,
    notice: await seen(life, 'SHARING_NOTICE', region),
  });
};

const hallAnswer = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await quotaFor(life, deed, 'ACCEPT');
  const notice = await seen(life, 'CROSS_PROVINCE_RELATIVE_NOTICE', 'national');
  const answer = deed.signed ? { says: 'ACCEPT', notice } : { says: 'REFUSE' };
  return serve(life, at, deed, `cross-province-sharings/${id}/answer`, { answer });
};

/** From the account for a relative, or in cash for oneself. */
const hallPremium = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const sharing = await pick(life, deed);
  const pledge = await seen(life, 'PREMIUM_PLEDGE', sharing?.region ?? 'hebei');
  const isOwn = deed.which % 3 === 0 || !sharing;
  const pay = isOwn ? { by: 'CASH' } : { by: 'ACCOUNT', sharingId: sharing.id, ...(pledge && { pledge }) };
  const at = isOwn ? deed.who : await handFor(life, deed, sharing);
  const year = Number((await life.today()).slice(0, 4)) + 1;
  return serve(life, at, deed, 'premium-orders', { year, amountFen: 40_000, pay });
};

const hallPhone = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const phone = `120000810${deed.which}${deed.who}`;
  const answer = await serve(life, deed.who, deed, 'phones', { phone });
  if (answer.status < 400) life.phones.set(deed.who, phone);
  return answer;
};

const hallKinship = (life: RandomBureau, deed: Deed): Promise<Answer> =>
  serve(life, deed.who, deed, 'kinships', {
    proxy: null,
    relative: life.identity(deed.relative),
    kinship: deed.kinship ?? 'SIBLING',
    paper: 'HOUSEHOLD_REGISTER',
  });

/** What a clerk does for the person at the counter. */
export const HALL_DEEDS = {
  hallShare,
  hallChange,
  hallEnd,
  hallTransfer,
  hallAnswer,
  hallPremium,
  hallPhone,
  hallKinship,
  hallCard: (life: RandomBureau, deed: Deed) => serve(life, deed.who, deed, 'cards', {}),
};
