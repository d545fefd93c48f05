import { decideNewSharing, type NewSharingClaim, type NewSharingFacts } from '@/domain/sharing/decide-new-sharing';
import {
  aConsent,
  anInsurance,
  aResidentInsurance,
  aSharingClaim,
  aSharingPerson,
  sharingFacts,
  someTerms,
} from '../support/builders';
import { boundTo, named, numbered, relative, sharer } from '../support/sharing-claims';

describe('a new sharing is refused', () => {
  it.each<[string, NewSharingClaim, NewSharingFacts, string, string | undefined]>([
    ['without a name', named(' '), sharingFacts(), 'NAME_MISSING', 'relative.name'],
    ['with a digit in the name', named('刘桂兰1'), sharingFacts(), 'NAME_HAS_DIGITS', 'relative.name'],
    ['with a short number', numbered('1399011956031100'), sharingFacts(), 'ID_LENGTH', 'relative.idNumber'],
    [
      'with a letter in the number',
      numbered('13990119560311002A'),
      sharingFacts(),
      'ID_CHARACTERS',
      'relative.idNumber',
    ],
    [
      'with a birthday that does not exist',
      numbered('139901195602300029'),
      sharingFacts(),
      'ID_BIRTH_DATE',
      'relative.idNumber',
    ],
    [
      'with a wrong check character',
      numbered('139901195603110028'),
      sharingFacts(),
      'ID_CHECKSUM',
      'relative.idNumber',
    ],
    ['from a resident', aSharingClaim(), sharer(aResidentInsurance()), 'NOT_AN_EMPLOYEE', undefined],
    [
      'from a suspended sharer',
      aSharingClaim(),
      sharer(anInsurance({ status: 'SUSPENDED' })),
      'SHARER_SUSPENDED',
      undefined,
    ],
    [
      'from a sharer in arrears',
      aSharingClaim(),
      sharer(anInsurance({ status: 'ARREARS' })),
      'SHARER_IN_ARREARS',
      undefined,
    ],
    [
      'where the number is nobody’s',
      aSharingClaim(),
      sharingFacts({ relative: null }),
      'NAME_ID_MISMATCH',
      'relative.name',
    ],
    ['where the number is another person’s', named('刘桂芳'), sharingFacts(), 'NAME_ID_MISMATCH', 'relative.name'],
    [
      'with oneself',
      aSharingClaim(),
      sharingFacts({ sharer: aSharingPerson({ id: 'liu-guilan', name: '刘桂兰' }) }),
      'RELATIVE_IS_SELF',
      'relative.idNumber',
    ],
    [
      'with a spouse’s parent, said openly',
      aSharingClaim({ kinship: 'SPOUSE_PARENT' }),
      sharingFacts(),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'with a spouse’s parent, called a parent',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SPOUSE_PARENT', ended: false } }),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'where the register knows another relation',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SIBLING', ended: false } }),
      'KINSHIP_MISMATCH',
      'kinship',
    ],
    [
      'where the marriage has ended',
      aSharingClaim({ kinship: 'SPOUSE' }),
      sharingFacts({ registered: { kinship: 'SPOUSE', ended: true } }),
      'RELATION_OVER',
      'kinship',
    ],
    [
      'with a relative who is not enrolled',
      aSharingClaim(),
      relative(anInsurance({ kind: 'NONE' })),
      'NOT_ENROLLED',
      'relative.idNumber',
    ],
    [
      'with a relative in another province',
      aSharingClaim(),
      relative(aResidentInsurance({ region: 'guangdong' })),
      'OTHER_PROVINCE',
      'relative.idNumber',
    ],
    [
      'with a suspended relative',
      aSharingClaim(),
      relative(aResidentInsurance({ status: 'SUSPENDED' })),
      'RELATIVE_SUSPENDED',
      'relative.idNumber',
    ],
    [
      'with a relative in arrears',
      aSharingClaim(),
      relative(aResidentInsurance({ status: 'ARREARS' })),
      'RELATIVE_IN_ARREARS',
      'relative.idNumber',
    ],
    [
      'with one already bound',
      aSharingClaim(),
      sharingFacts({ boundRelatives: [boundTo('liu-guilan')] }),
      'ALREADY_BOUND',
      'relative.idNumber',
    ],
    [
      'for no use at all',
      aSharingClaim({ terms: someTerms({ uses: [] }) }),
      sharingFacts(),
      'USES_EMPTY',
      'terms.uses',
    ],
    [
      'without the pledge',
      aSharingClaim({ consent: { notice: aConsent().notice } }),
      sharingFacts(),
      'PLEDGE_MISSING',
      'consent.pledge',
    ],
  ])('%s', (_, claim, facts, code, field) => {
    expect(decideNewSharing(claim, facts)).toEqual({ ok: false, code, field, params: expect.any(Object) });
  });
});
