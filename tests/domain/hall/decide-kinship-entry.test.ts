import type { Day } from '@/domain/calendar';
import { decideKinshipEntry, type KinshipEntry, papersFor } from '@/domain/hall/decide-kinship-entry';
import { decideNewCard, decidePhone } from '@/domain/hall/decide-registration';
import type { Kinship, KinshipFact } from '@/domain/person/kinship';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import { anInsurance } from '../../support/builders';
import { inFull } from '../../support/in-full';

const someone = (id: string, name: string, bornOn: Day, serial: number) => ({
  id,
  name,
  bornOn,
  idNumber: idNumberOf({ addressCode: '139901', bornOn, serial }),
});
const DAUGHTER = someone('daughter', '王芳', '1985-03-01', 2);
const mother = (bornOn: Day) => someone('mother', '刘桂兰', bornOn, 4);

interface Over extends Partial<Omit<KinshipEntry, 'relative'>> {
  bornOn?: Day;
  registered?: KinshipFact | null;
  hers?: readonly Kinship[];
  mothers?: readonly Kinship[];
}

const enter = ({ bornOn = '1956-03-11', registered = null, hers = [], mothers = [], ...entry }: Over = {}) => {
  const relative = mother(bornOn);
  return decideKinshipEntry(
    {
      relative: { name: relative.name, idNumber: relative.idNumber },
      kinship: 'PARENT',
      paper: 'HOUSEHOLD_REGISTER',
      ...entry,
    },
    { today: '2026-11-23', person: DAUGHTER, relative, registered, otherKin: { person: hers, relative: mothers } },
  );
};

describe('an entry of kin', () => {
  it.each([
    ['nothing was known', {}],
    ['another relation was known: corrected', { registered: { kinship: 'SIBLING', ended: false } }],
    ['the relation was marked as over: it holds again', { registered: { kinship: 'PARENT', ended: true } }],
    ['a spouse, where other kin are known', { kinship: 'SPOUSE', hers: ['PARENT', 'PARENT'], mothers: ['CHILD'] }],
    ['one other parent is known', { hers: ['PARENT'] }],
    ['the mother has other children', { mothers: ['CHILD', 'CHILD', 'CHILD'] }],
    ['14 years older to the day', { bornOn: '1971-03-01' }],
    ['a birth certificate shows a parent', { paper: 'BIRTH_CERTIFICATE' }],
  ] as [string, Over][])('%s: yes', (_, over) => {
    expect(enter(over)).toMatchObject({ ok: true, value: { id: 'mother' } });
  });

  it.each([
    ['known as just that', { registered: { kinship: 'PARENT', ended: false } }, 'KINSHIP_REGISTERED at kinship'],
    ['two other parents are known', { hers: ['PARENT', 'PARENT'] }, 'KINSHIP_FULL at kinship, kinship PARENT'],
    ['the wife of somebody else', { kinship: 'SPOUSE', hers: ['SPOUSE'] }, 'KINSHIP_FULL at kinship, kinship SPOUSE'],
    [
      'the husband of somebody else',
      { kinship: 'SPOUSE', mothers: ['SPOUSE'] },
      'KINSHIP_FULL at kinship, kinship SPOUSE',
    ],
    [
      'as a child who has two parents',
      { kinship: 'CHILD', bornOn: '2005-01-01', mothers: ['PARENT', 'PARENT'] },
      'KINSHIP_FULL at kinship, kinship CHILD',
    ],
    ['a day less than 14 years older', { bornOn: '1971-03-02' }, 'KINSHIP_IMPOSSIBLE at kinship, kinship PARENT'],
    [
      'a marriage certificate shows no parent',
      { paper: 'MARRIAGE_CERTIFICATE' },
      'KINSHIP_PAPER_OTHER at paper, kinship PARENT',
    ],
    [
      'a birth certificate shows no spouse',
      { kinship: 'SPOUSE', paper: 'BIRTH_CERTIFICATE' },
      'KINSHIP_PAPER_OTHER at paper, kinship SPOUSE',
    ],
    ['the parent of a spouse', { kinship: 'SPOUSE_PARENT' }, 'RELATION_NOT_ALLOWED at kinship, kinship SPOUSE_PARENT'],
  ] as [string, Over, string][])('%s: no', (_, over, code) => {
    expect(inFull(enter(over))).toBe(code);
  });

  it('is not with oneself, nor with whom the number does not name', () => {
    const typed = { name: DAUGHTER.name, idNumber: DAUGHTER.idNumber };
    const facts = { today: '2026-11-23', person: DAUGHTER, registered: null, otherKin: { person: [], relative: [] } };
    const entry = { relative: typed, kinship: 'SIBLING', paper: 'HOUSEHOLD_REGISTER' } as const;
    expect(decideKinshipEntry(entry, { ...facts, relative: DAUGHTER })).toMatchObject({ code: 'RELATIVE_IS_SELF' });
    expect(decideKinshipEntry(entry, { ...facts, relative: null })).toMatchObject({ code: 'NAME_ID_MISMATCH' });
  });

  it('has a paper for every relation', () => {
    expect(papersFor('SPOUSE')).toEqual(['MARRIAGE_CERTIFICATE', 'HOUSEHOLD_REGISTER']);
    expect(papersFor('CHILD')).toEqual(['HOUSEHOLD_REGISTER', 'BIRTH_CERTIFICATE']);
    expect(papersFor('PARENT')).toEqual(['HOUSEHOLD_REGISTER', 'BIRTH_CERTIFICATE']);
    expect(papersFor('SIBLING')).toEqual(['HOUSEHOLD_REGISTER']);
  });
});

describe('a phone number', () => {
  it.each([
    ['a first one', null, false, '12000009999'],
    ['another one', '12000001111', false, '12000009999'],
    ['the same one', '12000009999', false, 'PHONE_SAME at phone'],
    ['somebody else’s', null, true, 'PHONE_TAKEN at phone'],
  ] as const)('%s', (_, phone, isTaken, decided) => {
    const phoneOrNo = decidePhone('12000009999', { phone, isTaken });
    expect(phoneOrNo.ok ? phoneOrNo.value : inFull(phoneOrNo)).toBe(decided);
  });
});

it('a new card changes nothing else of an insurance', () => {
  expect(decideNewCard(anInsurance({ card: 'CANCELLED' }))).toEqual({
    ok: true,
    value: anInsurance({ card: 'IN_USE' }),
  });
});

it.each([
  ['CANCELLED', { ok: true, value: { card: 'IN_USE' } }],
  ['CANCELLING', { ok: true, value: { card: 'IN_USE' } }],
  ['IN_USE', { ok: false, code: 'CARD_IN_USE' }],
] as const)('a card that is %s', (card, decided) => {
  expect(decideNewCard(anInsurance({ card }))).toMatchObject(decided);
});
