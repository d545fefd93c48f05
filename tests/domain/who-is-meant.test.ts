import { NINGBO_NETWORK } from '@/domain/region/ningbo-network';
import { SHANXI } from '@/domain/region/shanxi';
import { whyKeptOut } from '@/domain/sharing/kept-out';
import { decideMayShare } from '@/domain/sharing/may-share';
import { whyNoMember } from '@/domain/sharing/network';
import { whyNoSlot } from '@/domain/sharing/slots';
import { anInsurance } from '../support/builders';

const FATHER = { name: '武德福', kinship: 'PARENT', sex: 'MALE' } as const;
const MOTHER = { name: '谭秀', kinship: 'PARENT', sex: 'FEMALE' } as const;

describe('a refusal says who is meant', () => {
  it.each([
    ['a second father', { kinship: 'PARENT', sex: 'MALE' }, { kinship: 'PARENT', name: '武*福', sex: 'MALE' }],
    ['a second mother', { kinship: 'PARENT', sex: 'FEMALE' }, { kinship: 'PARENT', name: '谭*', sex: 'FEMALE' }],
    ['a spouse beside both', { kinship: 'SPOUSE', sex: 'FEMALE' }, undefined],
  ] as const)('%s meets whoever holds that place', (_, relative, params) => {
    expect(whyNoSlot(SHANXI, [MOTHER, FATHER], relative)?.params).toEqual(params);
  });

  it('a relative with a network of their own is named', () => {
    const relative = { name: '邬秀英', sex: 'FEMALE' } as const;
    const facts = { region: NINGBO_NETWORK, sharer: { sharedMoneyFen: 1 }, boundRelatives: [], sharersOfSharer: 0 };
    expect(whyNoMember({ ...facts, relativesOfRelative: 0, relative })).toBeNull();
    expect(whyNoMember({ ...facts, relativesOfRelative: 1, relative })).toMatchObject({
      code: 'IN_OTHER_NETWORK',
      params: { who: 'RELATIVE', name: '邬*英', sex: 'FEMALE' },
    });
  });

  it.each([
    ['CARD_NOT_IN_USE', NINGBO_NETWORK, anInsurance({ card: 'CANCELLED' })],
    ['PUBLIC_FUNDED', SHANXI, anInsurance({ publicFunded: true })],
  ] as const)('%s says on which side, and whose name', (code, region, insurance) => {
    const party = { who: 'RELATIVE', name: '柳一诺', sex: 'FEMALE' } as const;
    expect(whyKeptOut(region, { ...party, insurance: anInsurance() })).toBeNull();
    expect(whyKeptOut(region, { ...party, insurance })).toMatchObject({
      code,
      params: { who: 'RELATIVE', name: '柳*诺', sex: 'FEMALE' },
    });
  });

  it('a sharer whose insurance rests is told of a sharing, not of a payment', () => {
    expect(decideMayShare(anInsurance({ status: 'SUSPENDED' }))).toEqual({
      ok: false,
      code: 'SHARER_SUSPENDED',
      params: { matter: 'SHARING' },
    });
    expect(decideMayShare(anInsurance()).ok).toBe(true);
  });
});
