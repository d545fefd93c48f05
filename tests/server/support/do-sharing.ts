import { EMPLOYER_OFFICES } from '../../../mock-server/seed/employers';
import type { Answer, RandomBureau } from './random-bureau';
import type { Deed } from './random-deeds';
import { consentOf, handFor, kinshipOf, pick, seen, termsAsked } from './random-picks';

const shareBy =
  (more: { askRelative?: true }) =>
  async (life: RandomBureau, deed: Deed): Promise<Answer> => {
    const { insurance, questionsDue } = await life.me(deed.who);
    const { region } = insurance;
    const questions = questionsDue && { questions: await seen(life, 'SHARING_QUESTIONS', region) };
    return life.act(deed.who, '/v1/sharings', {
      relative: life.identity(deed.relative),
      kinship: kinshipOf(life, deed),
      terms: await termsAsked(life, deed, region),
      consent: { ...(await consentOf(life, deed, region)), ...questions },
      ...(deed.face && { memberFace: 'MOCK' }),
      ...more,
    });
  };

const change = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const sharing = await pick(life, deed);
  const { firstDay: _, ...terms } = await termsAsked(life, deed, sharing?.region ?? 'hebei');
  return life.act(await handFor(life, deed, sharing), `/v1/sharings/${sharing?.id ?? 'none'}`, { terms }, 'PUT');
};

const leave =
  (door: 'termination' | 'withdrawal') =>
  async (life: RandomBureau, deed: Deed): Promise<Answer> => {
    const sharing = await pick(life, deed);
    return life.act(await handFor(life, deed, sharing), `/v1/sharings/${sharing?.id ?? 'none'}/${door}`, {});
  };

/** By the relative whom somebody asked; where nobody did, by whoever stands somewhere in a sharing. */
const askedOne = async (life: RandomBureau, deed: Deed) => {
  for (const at of life.everybody) {
    const asked = (await life.sharingsOf(at)).filter(({ moves }) => moves.includes('AGREE'));
    const one = asked[deed.which % Math.max(asked.length, 1)];
    if (one) return { at, id: one.id };
  }
  return { at: deed.who, id: (await pick(life, deed))?.id ?? 'none' };
};

const agree = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await askedOne(life, deed);
  const notice = await seen(life, 'SHARING_RELATIVE_NOTICE', 'national');
  return life.act(at, `/v1/sharings/${id}/agreement`, { consent: { notice } });
};

const disagree = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await askedOne(life, deed);
  return life.act(at, `/v1/sharings/${id}/refusal`, {});
};

/** Turned round, with the last put first: any order that there can be comes of it. */
const setOrder = async (life: RandomBureau, { who }: Deed): Promise<Answer> => {
  const { sharers } = await life.read(who, '/v1/sharer-order');
  const sharingIds = sharers.map(({ sharingId }: { sharingId: string }) => sharingId).reverse();
  return life.act(who, '/v1/sharer-order', { sharingIds }, 'PUT');
};

const apply = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const office = EMPLOYER_OFFICES.find(({ staff }) => staff.includes(life.person(deed.who).id)) ?? EMPLOYER_OFFICES[0];
  return life.knock('POST', '/v1/employer-applications', office?.key, {
    employee: life.identity(deed.who),
    relative: life.identity(deed.relative),
    kinship: kinshipOf(life, deed),
  });
};

const applicationOf = async (life: RandomBureau, { which }: Deed) => {
  for (const at of life.everybody) {
    const { applications } = await life.read(at, '/v1/employer-applications');
    if (applications.length > 0) return { at, id: applications[which % applications.length].id };
  }
  return { at: 0, id: 'none' };
};

const confirm = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await applicationOf(life, deed);
  const { region } = (await life.me(at)).insurance;
  const asked = { ...deed, who: at };
  return life.act(at, `/v1/employer-applications/${id}/confirmation`, {
    terms: await termsAsked(life, asked, region),
    consent: await consentOf(life, asked, region),
    ...(deed.face && { memberFace: 'MOCK' }),
  });
};

const decline = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await applicationOf(life, deed);
  return life.act(at, `/v1/employer-applications/${id}/refusal`, {});
};

/** By the one who began a network; where there is none, by anybody. */
const dissolve = async (life: RandomBureau, { who }: Deed): Promise<Answer> => {
  for (const at of life.everybody)
    if ((await life.read(at, '/v1/network')).network?.side === 'SHARER')
      return life.act(at, '/v1/network/termination', {});
  return life.act(who, '/v1/network/termination', {});
};

/** What people do by the rules of their region. */
export const SHARING_DEEDS = {
  share: shareBy({}),
  askFirst: shareBy({ askRelative: true }),
  agree,
  disagree,
  change,
  end: leave('termination'),
  withdraw: leave('withdrawal'),
  setOrder,
  dissolve,
  apply,
  confirm,
  decline,
};
