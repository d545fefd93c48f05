import { decideProposal, type ProposalClaim, type ProposalFacts } from '@/domain/cross-province/decide-proposal';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { aMother, anInsurance, aResidentInsurance } from '../../support/builders';
import { aProposal, inGuangdong, NATIONAL_NOTICE, proposalFacts } from '../../support/cross-builders';
import { inFull } from '../../support/in-full';

const sharer = (over: Partial<ProposalFacts['sharer']>) => ({ sharer: { ...proposalFacts().sharer, ...over } });
const relative = (insurance: NonNullable<ProposalFacts['relative']>['insurance']) => ({
  relative: { ...aMother, id: 'mother', insurance },
});

type Case = readonly [string, Partial<ProposalClaim>, Partial<ProposalFacts>, string];

const CASES: readonly Case[] = [
  ['the ordinary case', {}, {}, 'yes'],
  ['the day before the procedure', {}, { today: '2026-06-04' }, 'CROSS_PROVINCE_NOT_YET, from 2026-06-05'],
  ['its first day', {}, { today: '2026-06-05' }, 'yes'],
  [
    'a sharer in the resident insurance',
    {},
    sharer({ insurance: inGuangdong({ kind: 'RESIDENT' }) }),
    'NOT_AN_EMPLOYEE',
  ],
  [
    'a sharer whose insurance rests',
    {},
    sharer({ insurance: inGuangdong({ status: 'SUSPENDED' }) }),
    'SHARER_SUSPENDED',
  ],
  ['a sharer in arrears', {}, sharer({ insurance: inGuangdong({ status: 'ARREARS' }) }), 'SHARER_IN_ARREARS'],
  [
    'a name that is another’s',
    { relative: { name: '刘兰', idNumber: '139901195603110029' } },
    {},
    'NAME_ID_MISMATCH at relative.name',
  ],
  ['nobody under the number', {}, { relative: null }, 'NAME_ID_MISMATCH at relative.name'],
  [
    'oneself',
    {},
    { relative: { ...aMother, id: 'son', insurance: aResidentInsurance() } },
    'RELATIVE_IS_SELF at relative.idNumber',
  ],
  ['a spouse’s parent', { kinship: 'SPOUSE_PARENT' }, {}, 'RELATION_NOT_ALLOWED at kinship, kinship SPOUSE_PARENT'],
  ['another relation than registered', { kinship: 'SIBLING' }, {}, 'KINSHIP_MISMATCH at kinship, kinship SIBLING'],
  [
    'a relation that is over',
    {},
    { registered: { kinship: 'PARENT', ended: true } },
    'RELATION_OVER at kinship, kinship PARENT',
  ],
  ['a relation no register knows', {}, { registered: null }, 'yes'],
  [
    'a relative in no insurance',
    {},
    relative(aResidentInsurance({ kind: 'NONE' })),
    'NOT_ENROLLED at relative.idNumber',
  ],
  [
    'a relative whose insurance rests',
    {},
    relative(aResidentInsurance({ status: 'SUSPENDED' })),
    'RELATIVE_SUSPENDED at relative.idNumber',
  ],
  [
    'a relative in arrears',
    {},
    relative(aResidentInsurance({ status: 'ARREARS' })),
    'RELATIVE_IN_ARREARS at relative.idNumber',
  ],
  ['a relative in the employee insurance', {}, relative(anInsurance()), 'yes'],
  [
    'a relative in the same province',
    {},
    relative(aResidentInsurance({ region: 'guangdong', city: '深圳' })),
    'SAME_PROVINCE at relative.idNumber',
  ],
  [
    '宁波 and the rest of 浙江 are one province',
    {},
    {
      ...sharer({ insurance: inGuangdong({ region: 'ningbo', city: '宁波' }) }),
      ...relative(aResidentInsurance({ region: 'zhejiang', city: '绍兴' })),
    },
    'SAME_PROVINCE at relative.idNumber',
  ],
  ['a proposal that waits already', {}, { between: 'PROPOSED' }, 'PROPOSAL_WAITING at relative.idNumber'],
  ['a quota that stands already', {}, { between: 'ACTIVE' }, 'ALREADY_BOUND at relative.idNumber'],
  ['the third time of a day', {}, { proposedToday: 2 }, 'yes'],
  ['the fourth time', {}, { proposedToday: 3 }, 'ASKED_TODAY at relative.idNumber, max 3'],
  ['no quota', { quotaFen: 0 }, {}, 'QUOTA_MISSING at quotaFen'],
  ['a quota of one fen', { quotaFen: 1 }, {}, 'yes'],
  ['a fen less than the balance', { quotaFen: 299_999 }, {}, 'yes'],
  ['exactly the balance', { quotaFen: 300_000 }, {}, 'yes'],
  ['a fen more than the balance', { quotaFen: 300_001 }, {}, 'QUOTA_OVER_BALANCE at quotaFen, balanceFen 300000'],
  ['an empty account', { quotaFen: 1 }, sharer({ balanceFen: 0 }), 'QUOTA_OVER_BALANCE at quotaFen, balanceFen 0'],
  ['another notice', { notice: { ...NATIONAL_NOTICE, hash: 'd'.repeat(64) } }, {}, 'NOTICE_OUTDATED at consent.notice'],
  ['no notice in force', {}, { noticeInForce: null }, 'NOTICE_OUTDATED at consent.notice'],
];

describe('putting a quota to a relative in another province', () => {
  it.each(CASES)('%s', (_, claim, facts, code) => {
    const decided = decideProposal(aProposal(claim), proposalFacts(facts));
    expect(inFull(decided)).toBe(code);
  });

  it.each(CLOSE_RELATIVES)('is open to a %s', (kinship) => {
    const decided = decideProposal(aProposal({ kinship }), proposalFacts({ registered: { kinship, ended: false } }));
    expect(decided).toEqual({ ok: true, value: { relativeId: 'mother', basis: 'REGISTER' } });
  });

  it('rests on the sharer’s word where no register knows the relation', () => {
    expect(decideProposal(aProposal(), proposalFacts({ registered: null }))).toMatchObject({
      value: { basis: 'PLEDGE' },
    });
  });
});
