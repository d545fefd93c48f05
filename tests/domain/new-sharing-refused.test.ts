import { decideNewSharing, type NewSharingClaim, type NewSharingFacts } from '@/domain/sharing/decide-new-sharing';
import {
  aConsent,
  anInsurance,
  aRegion,
  aResidentInsurance,
  aSharingClaim,
  aSharingPerson,
  sharingFacts,
  someTerms,
} from '../support/builders';
import { inFull } from '../support/in-full';
import { boundTo, named, numbered, relative, sharer } from '../support/sharing-claims';

describe('a new sharing is refused', () => {
  it.each<[string, NewSharingClaim, NewSharingFacts, string]>([
    ['without a name', named(' '), sharingFacts(), 'NAME_MISSING at relative.name'],
    ['with a digit in the name', named('刘桂兰1'), sharingFacts(), 'NAME_HAS_DIGITS at relative.name'],
    ['with a short number', numbered('1399011956031100'), sharingFacts(), 'ID_LENGTH at relative.idNumber, length 16'],
    [
      'with a letter in the number',
      numbered('13990119560311002A'),
      sharingFacts(),
      'ID_CHARACTERS at relative.idNumber',
    ],
    [
      'with a birthday that does not exist',
      numbered('139901195602300029'),
      sharingFacts(),
      'ID_BIRTH_DATE at relative.idNumber',
    ],
    [
      'with a wrong check character',
      numbered('139901195603110028'),
      sharingFacts(),
      'ID_CHECKSUM at relative.idNumber',
    ],
    ['from a resident', aSharingClaim(), sharer(aResidentInsurance()), 'NOT_AN_EMPLOYEE, matter SHARING'],
    [
      'from a suspended sharer',
      aSharingClaim(),
      sharer(anInsurance({ status: 'SUSPENDED' })),
      'SHARER_SUSPENDED, matter SHARING',
    ],
    [
      'from a sharer in arrears',
      aSharingClaim(),
      sharer(anInsurance({ status: 'ARREARS' })),
      'SHARER_IN_ARREARS, matter SHARING',
    ],
    [
      'where the number is nobody’s',
      aSharingClaim(),
      sharingFacts({ relative: null }),
      'NAME_ID_MISMATCH at relative.name',
    ],
    ['where the number is another person’s', named('刘桂芳'), sharingFacts(), 'NAME_ID_MISMATCH at relative.name'],
    [
      'with oneself',
      aSharingClaim(),
      sharingFacts({ sharer: aSharingPerson({ id: 'liu-guilan', name: '刘桂兰' }) }),
      'RELATIVE_IS_SELF at relative.idNumber',
    ],
    [
      'with a spouse’s parent, said openly',
      aSharingClaim({ kinship: 'SPOUSE_PARENT' }),
      sharingFacts(),
      'RELATION_NOT_ALLOWED at kinship, kinship SPOUSE_PARENT',
    ],
    [
      'with a spouse’s parent, called a parent',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SPOUSE_PARENT', ended: false } }),
      'RELATION_NOT_ALLOWED at kinship, kinship SPOUSE_PARENT',
    ],
    [
      'where the register knows another relation',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SIBLING', ended: false } }),
      'KINSHIP_MISMATCH at kinship, kinship PARENT',
    ],
    [
      'where the marriage has ended',
      aSharingClaim({ kinship: 'SPOUSE' }),
      sharingFacts({ registered: { kinship: 'SPOUSE', ended: true } }),
      'RELATION_OVER at kinship, kinship SPOUSE',
    ],
    [
      'with a relative who is not enrolled',
      aSharingClaim(),
      relative(anInsurance({ kind: 'NONE' })),
      'NOT_ENROLLED at relative.idNumber',
    ],
    [
      'with a relative in another province',
      aSharingClaim(),
      relative(aResidentInsurance({ region: 'guangdong' })),
      'OTHER_PROVINCE at relative.idNumber, region guangdong',
    ],
    [
      'with a suspended relative',
      aSharingClaim(),
      relative(aResidentInsurance({ status: 'SUSPENDED' })),
      'RELATIVE_SUSPENDED at relative.idNumber',
    ],
    [
      'with a relative in arrears',
      aSharingClaim(),
      relative(aResidentInsurance({ status: 'ARREARS' })),
      'RELATIVE_IN_ARREARS at relative.idNumber',
    ],
    [
      'with one already bound',
      aSharingClaim(),
      sharingFacts({ boundRelatives: [boundTo('liu-guilan')] }),
      'ALREADY_BOUND at relative.idNumber',
    ],
    [
      'with one who was asked and has not answered yet',
      aSharingClaim(),
      sharingFacts({ boundRelatives: [{ ...boundTo('liu-guilan'), isAsked: true }] }),
      'ALREADY_BOUND at relative.idNumber, waits AGREEMENT',
    ],
    [
      'from a suspended sharer who would be kept out, too: the insurance is named',
      aSharingClaim(),
      {
        ...sharer(anInsurance({ status: 'SUSPENDED', publicFunded: true })),
        region: aRegion({ withoutPublicFunded: true }),
      },
      'SHARER_SUSPENDED, matter SHARING',
    ],
    [
      'for no use at all',
      aSharingClaim({ terms: someTerms({ uses: [] }) }),
      sharingFacts(),
      'USES_EMPTY at terms.uses',
    ],
    [
      'without the pledge',
      aSharingClaim({ consent: { notice: aConsent().notice } }),
      sharingFacts(),
      'PLEDGE_MISSING at consent.pledge',
    ],
    [
      'whom no register joins, without the pledge: before it is told how they are insured',
      aSharingClaim({ consent: { notice: aConsent().notice } }),
      { ...relative(aResidentInsurance({ status: 'SUSPENDED' })), registered: null },
      'PLEDGE_MISSING at consent.pledge',
    ],
    [
      'whom no register joins, with the pledge: as anybody',
      aSharingClaim(),
      { ...relative(aResidentInsurance({ status: 'SUSPENDED' })), registered: null },
      'RELATIVE_SUSPENDED at relative.idNumber',
    ],
    [
      'whom no register joins and who cannot be kin by age: that alone, it tells nothing of them',
      aSharingClaim({ kinship: 'CHILD', consent: { notice: aConsent().notice } }),
      { ...relative(aResidentInsurance({ status: 'SUSPENDED' })), registered: null },
      'KINSHIP_IMPOSSIBLE at kinship, kinship CHILD',
    ],
  ])('%s', (_, claim, facts, expected) => {
    expect(inFull(decideNewSharing(claim, facts))).toBe(expected);
  });
});
