import { isBrokenBy } from '@/domain/cross-province/across-provinces';
import type { Insurance } from '@/domain/person/insurance';
import type { SharingSide } from '@/domain/region/region-profile';
import { anInsurance, aResidentInsurance } from '../../support/builders';

const AREA = { region: 'hebei', city: '石家庄' } as const;

const CASES: readonly (readonly [string, SharingSide, Insurance, boolean])[] = [
  ['the sharer stays', 'SHARER', anInsurance(), false],
  ['the sharer’s insurance rests', 'SHARER', anInsurance({ status: 'SUSPENDED' }), false],
  ['the sharer is in arrears', 'SHARER', anInsurance({ status: 'ARREARS' }), false],
  ['the sharer goes to another city', 'SHARER', anInsurance({ city: '保定' }), true],
  ['the sharer goes to another province', 'SHARER', anInsurance({ region: 'shanxi', city: '太原' }), true],
  ['the sharer’s insurance ends', 'SHARER', anInsurance({ kind: 'NONE' }), true],
  ['the sharer becomes a resident insured', 'SHARER', aResidentInsurance(), true],
  ['the relative stays', 'BENEFICIARY', aResidentInsurance(), false],
  ['the relative’s insurance rests', 'BENEFICIARY', aResidentInsurance({ status: 'SUSPENDED' }), false],
  ['the relative finds work in the same city', 'BENEFICIARY', anInsurance(), false],
  ['the relative goes to another city', 'BENEFICIARY', aResidentInsurance({ city: '保定' }), true],
  ['the relative’s insurance ends', 'BENEFICIARY', aResidentInsurance({ kind: 'NONE' }), true],
];

test.each(CASES)('a quota that stands on 石家庄: %s', (_, side, now, expected) => {
  expect(isBrokenBy(now, { ...AREA, side })).toBe(expected);
});
