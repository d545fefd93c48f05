import { type AcceptanceFacts, decideAcceptance } from '@/domain/cross-province/decide-acceptance';
import { aMother, aResidentInsurance } from '../../support/builders';
import { acceptanceFacts, inGuangdong, NATIONAL_NOTICE } from '../../support/cross-builders';

const sharer = (over: Partial<AcceptanceFacts['sharer']>) => ({ sharer: { ...acceptanceFacts().sharer, ...over } });
const GIVEN = { notice: NATIONAL_NOTICE, ref: '1:quota-1' };

const CASES: readonly (readonly [string, Partial<AcceptanceFacts>, string | null])[] = [
  ['the ordinary case', {}, null],
  ['the sharer cannot accept for the relative', { by: 'SHARER' }, 'MOVE_NOT_YOURS'],
  ['accepted already', { stage: 'ACTIVE' }, 'PROPOSAL_ANSWERED'],
  ['declined before', { stage: 'DECLINED' }, 'PROPOSAL_DECLINED'],
  ['withdrawn meanwhile', { stage: 'WITHDRAWN' }, 'PROPOSAL_WITHDRAWN'],
  ['lapsed', { stage: 'LAPSED' }, 'PROPOSAL_LAPSED'],
  ['a fen more than needed', sharer({ balanceFen: 100_001 }), null],
  ['exactly the quota', sharer({ balanceFen: 100_000 }), null],
  ['a fen short', sharer({ balanceFen: 99_999 }), 'QUOTA_NOT_COVERED'],
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
  ['the relation has ended meanwhile', { registered: { kinship: 'PARENT', ended: true } }, 'RELATION_OVER'],
  ['the register knows another relation', { registered: { kinship: 'SIBLING', ended: false } }, 'KINSHIP_MISMATCH'],
  ['no register knows them, and their ages allow it', { registered: null }, null],
  [
    'no register knows them, and their ages deny it',
    { registered: null, relative: { ...aMother, bornOn: '1971-05-21', insurance: aResidentInsurance() } },
    'KINSHIP_IMPOSSIBLE',
  ],
  ['another notice is in force', { noticeInForce: { ...NATIONAL_NOTICE, version: '2027-01-01' } }, 'NOTICE_OUTDATED'],
];

describe('accepting a quota', () => {
  it.each(CASES)('%s', (_, facts, code) => {
    const decided = decideAcceptance(acceptanceFacts(facts), GIVEN);
    expect(decided.ok ? null : decided.code).toBe(code);
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
