import type { Insurance } from '@/domain/person/insurance';
import { ZHEJIANG } from '@/domain/region/zhejiang';
import { type CaseFacts, whyNotCompleted } from '@/domain/sharing/decide-completion';
import { aMother, anInsurance } from '../support/builders';
import { aSon } from '../support/cross-builders';

const here = (over: Partial<Insurance> = {}) => anInsurance({ region: 'zhejiang', city: '绍兴', ...over });
const sharer = (over: Partial<Insurance>) => ({ sharer: { ...aSon, name: '骆敏', insurance: here(over) } });
const relative = (over: Partial<Insurance>) => ({
  relative: { ...aMother, insurance: here({ kind: 'RESIDENT', ...over }) },
});

const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  today: '2026-11-22',
  region: ZHEJIANG,
  kinship: 'PARENT',
  ...sharer({}),
  ...relative({}),
  registered: { kinship: 'PARENT', ended: false },
  namedKin: [],
  ...over,
});

const keepsOut = { ...ZHEJIANG, sharing: { ...ZHEJIANG.sharing, withoutPublicFunded: true, cardsInUse: true } };

const young = { relative: { ...facts().relative, bornOn: '1971-05-21' } };

describe('a case when it is looked at again (policy-sources.md#case-again)', () => {
  it.each<[string, Partial<CaseFacts>, ReturnType<typeof whyNotCompleted>]>([
    ['nothing has changed', {}, null],
    ['the sharer rests', sharer({ status: 'SUSPENDED' }), 'SHARER_INSURANCE'],
    ['the sharer is in arrears', sharer({ status: 'ARREARS' }), 'SHARER_INSURANCE'],
    ['the sharer is an employee no more', sharer({ kind: 'RESIDENT' }), 'SHARER_INSURANCE'],
    ['the sharer has moved to another region', sharer({ region: 'hebei', city: '石家庄' }), 'SHARER_INSURANCE'],
    ['the sharer has moved within the region', sharer({ city: '嘉兴' }), null],
    ['the relative rests', relative({ status: 'SUSPENDED' }), 'RELATIVE_INSURANCE'],
    ['the relative is in no insurance', relative({ kind: 'NONE' }), 'RELATIVE_INSURANCE'],
    ['the relative has moved to another region', relative({ region: 'hebei' }), 'RELATIVE_INSURANCE'],
    ['the relative has found work', relative({ kind: 'EMPLOYEE' }), null],
    ['the sharer is publicly funded now', sharer({ publicFunded: true }), null],
    [
      'the sharer is, where that keeps one out',
      { region: keepsOut, ...sharer({ publicFunded: true }) },
      'SHARER_INSURANCE',
    ],
    ['the sharer’s card is cancelled', { region: keepsOut, ...sharer({ card: 'CANCELLED' }) }, 'SHARER_INSURANCE'],
    [
      'the relative is publicly funded now',
      { region: keepsOut, ...relative({ publicFunded: true }) },
      'RELATIVE_INSURANCE',
    ],
    ['the relative’s card goes', { region: keepsOut, ...relative({ card: 'CANCELLING' }) }, 'RELATIVE_INSURANCE'],
    ['the relation is over', { registered: { kinship: 'PARENT', ended: true } }, 'RELATION'],
    ['the register has learned of another', { registered: { kinship: 'CHILD', ended: false } }, 'RELATION'],
    ['no register knows them, and they can be', { registered: null }, null],
    ['no register knows them, and they cannot be', { registered: null, ...young }, 'RELATION'],
  ])('%s', (_, over, why) => {
    expect(whyNotCompleted(facts(over))).toBe(why);
  });
});
