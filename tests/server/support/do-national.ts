import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { CrossMove } from '@/domain/cross-province/cross-stages';
import type { Answer, RandomBureau } from './random-bureau';
import type { Deed } from './random-deeds';
import { kinshipOf, seen } from './random-picks';

const DOORS = { REFUSE: 'refusal', WITHDRAW: 'withdrawal', END: 'termination' } as const;

/** Mostly one that lets somebody move it so, by that somebody's hand; sometimes just any, by anybody's. */
export const quotaFor = async (life: RandomBureau, { who, which }: Deed, move: CrossMove) => {
  let any: { at: number; id: string } = { at: who, id: 'none' };
  for (const at of [who, ...life.everybody]) {
    const all: CrossProvinceSharing[] = await life.quotasOf(at);
    const open = all.filter(({ moves }) => moves.includes(move));
    const one = open[which % Math.max(1, open.length)];
    if (one && which !== 9) return { at, id: one.id };
    any = { at: who, id: all[0]?.id ?? any.id };
  }
  return any;
};

const urlOf = (id: string) => `/v1/cross-province-sharings/${id}`;
const move =
  (by: keyof typeof DOORS) =>
  async (life: RandomBureau, deed: Deed): Promise<Answer> => {
    const { at, id } = await quotaFor(life, deed, by);
    return life.act(at, `${urlOf(id)}/${DOORS[by]}`, {});
  };

/** What names the relative, as every claim does. */
const claimOf = (life: RandomBureau, deed: Deed) => ({
  relative: life.identity(deed.relative),
  kinship: kinshipOf(life, deed),
});

const propose = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const consent = { notice: await seen(life, 'CROSS_PROVINCE_NOTICE', 'national') };
  const body = { ...claimOf(life, deed), quotaFen: deed.amountFen, consent };
  return life.act(deed.who, '/v1/cross-province-sharings', body);
};

const acceptQuota = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await quotaFor(life, deed, 'ACCEPT');
  const consent = { notice: await seen(life, 'CROSS_PROVINCE_RELATIVE_NOTICE', 'national') };
  return life.act(at, `${urlOf(id)}/acceptance`, { consent });
};

const changeQuota = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { at, id } = await quotaFor(life, deed, 'CHANGE_QUOTA');
  return life.act(at, urlOf(id), { quotaFen: deed.amountFen }, 'PUT');
};

const sendToWallet = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const body = { ...claimOf(life, deed), amountFen: deed.amountFen, source: 'PERSONAL_ACCOUNT' };
  return life.act(deed.who, '/v1/wallet/transfers', body);
};

const answerInWallet =
  (door: 'acceptance' | 'refusal') =>
  async (life: RandomBureau, { who }: Deed): Promise<Answer> => {
    for (const at of [who, ...life.everybody]) {
      const [one] = (await life.read(at, '/v1/wallet')).waiting.in;
      if (one) return life.act(at, `/v1/wallet/transfers/${one.id}/${door}`, {});
    }
    return life.act(who, `/v1/wallet/transfers/none/${door}`, {});
  };

const startFamilyCode = async (life: RandomBureau, deed: Deed): Promise<Answer> => {
  const { kinship, relative: identity } = claimOf(life, deed);
  const relative = { route: 'ID_NUMBER', ...identity };
  const found = await life.act(deed.who, '/v1/family-codes/members', { relative, kinship });
  if (found.status >= 400) return found;
  const pledge = await seen(life, 'FAMILY_CODE_PLEDGE', 'national');
  const signature = { method: 'TYPED', name: life.person(deed.who).name };
  return life.act(deed.who, '/v1/family-codes', {
    relative,
    kinship,
    confirmation: { method: found.body.confirmer === 'GUARDIAN' || !deed.face ? 'NONE' : 'MOCK_FACE' },
    consent: { notice: await seen(life, 'FAMILY_CODE_NOTICE', 'national'), pledge: { ...pledge, signature } },
  });
};

const endFamilyCode = async (life: RandomBureau, { who, which }: Deed): Promise<Answer> => {
  const { familyCodes } = await life.read(who, '/v1/family-codes');
  const one = familyCodes[which % Math.max(1, familyCodes.length)];
  return life.act(who, `/v1/family-codes/${one?.id ?? 'none'}/termination`, {});
};

/** What the national platform lets people do: quotas across provinces, wallets, family codes. */
export const NATIONAL_DEEDS = {
  propose,
  acceptQuota,
  refuseQuota: move('REFUSE'),
  withdrawQuota: move('WITHDRAW'),
  changeQuota,
  endQuota: move('END'),
  openWallet: (life: RandomBureau, { who }: Deed) => life.act(who, '/v1/wallet', {}),
  sendToWallet,
  acceptInWallet: answerInWallet('acceptance'),
  refuseInWallet: answerInWallet('refusal'),
  startFamilyCode,
  endFamilyCode,
};
