import { decideBeneficiaryInsurance, decideSharerInsurance, type Insurance } from '@/domain/person/insurance';
import type { RegionCode } from '@/domain/region/region-profile';
import { anInsurance, aResidentInsurance } from '../support/builders';

describe('whose account may be shared', () => {
  it.each<[string, Insurance]>([
    ['an employee in normal state', anInsurance()],
    ['an employee of another region', anInsurance({ region: 'guangdong', city: '广州' })],
  ])('%s', (_, insurance) => {
    expect(decideSharerInsurance(insurance)).toEqual({ ok: true, value: insurance });
  });

  it.each<[string, Insurance, string]>([
    ['not a resident: there is no personal account', aResidentInsurance(), 'NOT_AN_EMPLOYEE'],
    ['not one without insurance', anInsurance({ kind: 'NONE' }), 'NOT_AN_EMPLOYEE'],
    ['not an employee whose insurance is suspended', anInsurance({ status: 'SUSPENDED' }), 'SHARER_SUSPENDED'],
    ['not an employee in arrears', anInsurance({ status: 'ARREARS' }), 'SHARER_IN_ARREARS'],
    [
      'a suspended resident is first of all no employee',
      aResidentInsurance({ status: 'SUSPENDED' }),
      'NOT_AN_EMPLOYEE',
    ],
  ])('%s', (_, insurance, code) => {
    expect(decideSharerInsurance(insurance)).toEqual({ ok: false, code, params: {} });
  });
});

describe('who may be paid for', () => {
  it.each<[string, Insurance, RegionCode]>([
    ['a resident of the same province', aResidentInsurance(), 'hebei'],
    ['an employee of the same province', anInsurance(), 'hebei'],
    ['one of another city of the province', aResidentInsurance({ city: '唐山' }), 'hebei'],
    ['a resident of Guangdong in Guangdong', aResidentInsurance({ region: 'guangdong', city: '广州' }), 'guangdong'],
  ])('%s', (_, insurance, region) => {
    expect(decideBeneficiaryInsurance(insurance, region)).toEqual({ ok: true, value: insurance });
  });

  it.each<[string, Insurance, RegionCode, string, object]>([
    ['not one without insurance', anInsurance({ kind: 'NONE' }), 'hebei', 'NOT_ENROLLED', {}],
    [
      'not one of Guangdong in Hebei',
      aResidentInsurance({ region: 'guangdong' }),
      'hebei',
      'OTHER_PROVINCE',
      { region: 'guangdong' },
    ],
    ['not one of Hebei in Guangdong', aResidentInsurance(), 'guangdong', 'OTHER_PROVINCE', { region: 'hebei' }],
    ['not one who is suspended', aResidentInsurance({ status: 'SUSPENDED' }), 'hebei', 'RELATIVE_SUSPENDED', {}],
    ['not one in arrears', aResidentInsurance({ status: 'ARREARS' }), 'hebei', 'RELATIVE_IN_ARREARS', {}],
    ['no insurance weighs more than another province', anInsurance({ kind: 'NONE' }), 'guangdong', 'NOT_ENROLLED', {}],
    [
      'another province weighs more than arrears',
      aResidentInsurance({ status: 'ARREARS' }),
      'guangdong',
      'OTHER_PROVINCE',
      { region: 'hebei' },
    ],
  ])('%s', (_, insurance, region, code, params) => {
    expect(decideBeneficiaryInsurance(insurance, region)).toEqual({ ok: false, code, params });
  });
});
