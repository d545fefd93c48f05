import { decideProposal } from '@/domain/cross-province/decide-proposal';
import { type RelationFacts, whyNotRelated } from '@/domain/person/decide-kinship';
import { CLOSE_RELATIVES, type Kinship } from '@/domain/person/kinship';
import type { PersonOfAge } from '@/domain/person/possible-kinship';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { decideNewSharing } from '@/domain/sharing/decide-new-sharing';
import { decidePayee } from '@/domain/transfer/decide-account-transfer';
import { aMother, anInsurance, aResidentInsurance, aSharingClaim, sharingFacts } from '../support/builders';
import { aProposal, aSon, proposalFacts } from '../support/cross-builders';
import { aClaim as aSending, RECEIVER, answer as send, facts as sendingFacts } from './wallet/sending';

interface Asked {
  kinship: Kinship;
  relative: PersonOfAge;
  namedKin?: RelationFacts['namedKin'];
  registered?: RelationFacts['registered'];
}

const said = (decided: { ok: true } | { ok: false; code: string }) => (decided.ok ? 'yes' : decided.code);

/** A person born on 1985-05-20 names a relative at each door through which money goes to one. */
const DOORS: Readonly<Record<string, (asked: Required<Asked>) => string>> = {
  'a sharing': ({ kinship, relative, ...known }) => {
    const { sharer, relative: mother } = sharingFacts();
    if (!mother) throw new Error('The mother is there.');
    const facts = { sharer: { ...sharer, ...aSon }, relative: { ...mother, ...relative }, ...known };
    return said(decideNewSharing(aSharingClaim({ kinship }), sharingFacts(facts)));
  },
  'a quota across provinces': ({ kinship, relative, ...known }) =>
    said(
      decideProposal(
        aProposal({ kinship }),
        proposalFacts({ relative: { ...aMother, ...relative, insurance: aResidentInsurance() }, ...known }),
      ),
    ),
  'a wallet': ({ kinship, relative, ...known }) =>
    send(aSending({ kinship }), sendingFacts({ receiver: { ...RECEIVER, ...relative }, ...known })).replace(
      'sent',
      'yes',
    ),
  'an account in 杭州': ({ kinship, relative, ...known }) => {
    const insurance = anInsurance({ region: 'hangzhou', city: '杭州' });
    return said(
      decidePayee(
        { relative: aSharingClaim().relative, kinship, amountFen: 1 },
        {
          today: '2026-11-22',
          region: HANGZHOU,
          payer: { ...aSon, name: '王刚', insurance, movableFen: 1 },
          relative: { ...aMother, ...relative, insurance },
          isMember: false,
          ...known,
        },
      ),
    );
  },
};

const woman = (bornOn: string): PersonOfAge => ({ bornOn, sex: 'FEMALE' });
const named = (kinship: Kinship, name: string) => ({ kinship, name, sex: 'FEMALE' as const });
const SPOUSE = [named('SPOUSE', '陈静')];
const ONE_PARENT = [named('PARENT', '陈静')];
const TWO_PARENTS = [named('PARENT', '陈静'), named('PARENT', '周琴')];

const CASES: readonly (readonly [string, Asked, string])[] = [
  ['a mother 14 years older', { kinship: 'PARENT', relative: woman('1971-05-20') }, 'yes'],
  ['a mother a day too young', { kinship: 'PARENT', relative: woman('1971-05-21') }, 'KINSHIP_IMPOSSIBLE'],
  [
    'the same mother, as registered',
    {
      kinship: 'PARENT',
      relative: woman('1971-05-21'),
      registered: { kinship: 'PARENT', ended: false },
    },
    'yes',
  ],
  ['a child a day too old', { kinship: 'CHILD', relative: woman('1999-05-19') }, 'KINSHIP_IMPOSSIBLE'],
  ['a child 14 years younger', { kinship: 'CHILD', relative: woman('1999-05-20') }, 'yes'],
  ['a wife on her 20th birthday', { kinship: 'SPOUSE', relative: woman('2006-11-22') }, 'yes'],
  ['a wife the day before it', { kinship: 'SPOUSE', relative: woman('2006-11-23') }, 'KINSHIP_IMPOSSIBLE'],
  ['a second wife', { kinship: 'SPOUSE', relative: woman('1985-01-01'), namedKin: SPOUSE }, 'SLOT_TAKEN'],
  ['a second parent', { kinship: 'PARENT', relative: woman('1960-01-01'), namedKin: ONE_PARENT }, 'yes'],
  ['a third parent', { kinship: 'PARENT', relative: woman('1960-01-01'), namedKin: TWO_PARENTS }, 'SLOT_TAKEN'],
];

describe.each(Object.entries(DOORS))('on a pledge alone, %s (policy-sources.md#kin-by-pledge)', (_, door) => {
  it.each(CASES)('%s', (__, { namedKin = [], registered = null, ...asked }, expected) => {
    expect(door({ ...asked, namedKin, registered })).toBe(expected);
  });
});

describe('the rule of a relation', () => {
  const facts: RelationFacts = {
    today: '2026-11-22',
    sharer: aSon,
    relative: woman('1971-05-21'),
    registered: null,
    namedKin: [],
  };

  it.each<[string, RelationFacts['registered'], string | undefined]>([
    ['no register knows the two', null, 'KINSHIP_IMPOSSIBLE'],
    ['the register knows them', { kinship: 'PARENT', ended: false }, undefined],
    ['the register knows another relation', { kinship: 'SIBLING', ended: false }, 'KINSHIP_MISMATCH'],
    ['the registered relation is over', { kinship: 'PARENT', ended: true }, 'RELATION_OVER'],
  ])('%s', (_, registered, code) => {
    expect(whyNotRelated(CLOSE_RELATIVES, 'PARENT', { ...facts, registered })?.code).toBe(code);
  });
});
