import { type AcceptanceFacts, decideAcceptance } from '@/domain/cross-province/decide-acceptance';
import { aMother, aResidentInsurance } from '../../support/builders';
import { acceptanceFacts, inGuangdong, NATIONAL_NOTICE } from '../../support/cross-builders';
import { inFull } from '../../support/in-full';

const sharer = (over: Partial<AcceptanceFacts['sharer']>) => ({ sharer: { ...acceptanceFacts().sharer, ...over } });
const GIVEN = { notice: NATIONAL_NOTICE, ref: '1:quota-1' };

const CASES: readonly (readonly [string, Partial<AcceptanceFacts>, string])[] = [
  ['the ordinary case', {}, 'yes'],
  ['the sharer cannot accept for the relative', { by: 'SHARER' }, 'MOVE_NOT_YOURS'],
  ['accepted already', { stage: 'ACTIVE' }, 'PROPOSAL_ANSWERED'],
  ['declined before', { stage: 'DECLINED' }, 'PROPOSAL_DECLINED'],
  ['withdrawn meanwhile', { stage: 'WITHDRAWN' }, 'PROPOSAL_WITHDRAWN'],
  ['lapsed', { stage: 'LAPSED' }, 'PROPOSAL_LAPSED'],
  ['a fen more than needed', sharer({ balanceFen: 100_001 }), 'yes'],
  ['exactly the quota', sharer({ balanceFen: 100_000 }), 'yes'],
  ['a fen short', sharer({ balanceFen: 99_999 }), 'QUOTA_NOT_COVERED, quotaFen 100000'],
  [
    'the sharer has left the employee insurance',
    sharer({ insurance: inGuangdong({ kind: 'NONE' }) }),
    'NOT_AN_EMPLOYEE',
  ],
  ['the sharer rests', sharer({ insurance: inGuangdong({ status: 'SUSPENDED' }) }), 'SHARER_SUSPENDED'],
  [
    'the sharer moved to the relative’s province',
    sharer({ insurance: inGuangdong({ region: 'hebei' }) }),
    'SAME_PROVINCE',
  ],
  [
    'the relative left every insurance',
    { relative: { ...aMother, insurance: aResidentInsurance({ kind: 'NONE' }) } },
    'NOT_ENROLLED',
  ],
  [
    'the relative rests',
    { relative: { ...aMother, insurance: aResidentInsurance({ status: 'SUSPENDED' }) } },
    'RELATIVE_SUSPENDED',
  ],
  [
    'the relation has ended meanwhile',
    { registered: { kinship: 'PARENT', ended: true } },
    'RELATION_OVER, kinship PARENT',
  ],
  [
    'the register knows another relation',
    { registered: { kinship: 'SIBLING', ended: false } },
    'KINSHIP_MISMATCH, kinship PARENT',
  ],
  ['no register knows them, and their ages allow it', { registered: null }, 'yes'],
  [
    'no register knows them, and their ages deny it',
    { registered: null, relative: { ...aMother, bornOn: '1971-05-21', insurance: aResidentInsurance() } },
    'KINSHIP_IMPOSSIBLE, kinship PARENT',
  ],
  [
    'another notice is in force',
    { noticeInForce: { ...NATIONAL_NOTICE, version: '2027-01-01' } },
    'NOTICE_OUTDATED at consent.notice',
  ],
];

describe('accepting a quota', () => {
  it.each(CASES)('%s', (_, facts, code) => {
    const decided = decideAcceptance(acceptanceFacts(facts), GIVEN);
    expect(inFull(decided)).toBe(code);
  });

  it('sets the whole quota aside by one transfer', () => {
    expect(decideAcceptance(acceptanceFacts(), GIVEN)).toEqual({
      ok: true,
      value: {
        kind: 'QUOTA_SET_ASIDE',
        ref: '1:quota-1',
        postings: [
          {
            debit: { kind: 'PERSONAL', owner: 'son' },
            credit: { kind: 'EARMARK', owner: 'quota-1' },
            amountFen: 100_000,
          },
        ],
      },
    });
  });

  it('does not tell the relative what the sharer still has', () => {
    const decided = decideAcceptance(acceptanceFacts(sharer({ balanceFen: 99_999 })), GIVEN);
    expect(decided).toMatchObject({ params: { quotaFen: 100_000 } });
    expect(JSON.stringify(decided)).not.toContain('99999');
  });
});
