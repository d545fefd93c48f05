import type { Insurance } from '@/domain/person/insurance';
import { type DemoIdentity, idNumberOf } from '../../../mock-server/seed/demo-id-number';
import type { SeedPerson, World } from '../../../mock-server/seed/world';

const insured = (over: Partial<Insurance> = {}): Insurance => ({
  kind: 'EMPLOYEE',
  status: 'NORMAL',
  region: 'hebei',
  city: '石家庄',
  publicFunded: false,
  card: 'IN_USE',
  ...over,
});

let serial = 0;
const identity = (over: Partial<DemoIdentity> = {}): string => {
  serial += 1;
  return idNumberOf({ addressCode: '139999', bornOn: '1985-05-20', serial, ...over });
};

const person = (id: string, name: string, over: Partial<SeedPerson> = {}): SeedPerson => ({
  id,
  name,
  idNumber: identity(),
  phone: null,
  insurance: insured(),
  monthlyCreditFen: 0,
  openingFen: null,
  earlierYearsFen: null,
  who: '',
  story: '',
  family: '测试',
  playable: false,
  ...over,
});

const resident = insured({ kind: 'RESIDENT' });

export const DAUGHTER = person('daughter', '测小芳', {
  phone: '12000090001',
  openingFen: 300_000,
  monthlyCreditFen: 20_000,
});
export const SON = person('son', '测小明', { phone: '12000090002', openingFen: 10_000 });
export const MOTHER = person('mother', '测大娘', {
  phone: '12000090003',
  idNumber: identity({ bornOn: '1955-03-08' }),
  insurance: resident,
});
export const STRANGER = person('stranger', '测路人', { phone: '12000090004', openingFen: 50_000 });
export const GRANDSON = person('grandson', '测小宝', {
  idNumber: identity({ bornOn: '2015-06-01' }),
  insurance: resident,
});
export const CANTONESE = person('cantonese', '测阿强', {
  phone: '12000090005',
  idNumber: identity({ addressCode: '449999' }),
  insurance: insured({ region: 'guangdong', city: '广州' }),
  openingFen: 80_000,
});

export const HOSPITAL_KEY = 'test-key-hospital';
export const PHARMACY_KEY = 'test-key-pharmacy';

/** At which the bureaus of this world open, before anybody moves their clock. */
export const START_OF_REAL_TIME = Date.parse('2030-01-01T00:00:00Z');

/** A daughter, a son, their mother; a stranger; a grandson under 16; one person of another region. */
export const TEST_WORLD: World = {
  name: 'test-world',
  startsAt: '2026-11-22T09:00:00+08:00',
  people: [DAUGHTER, SON, MOTHER, STRANGER, GRANDSON, CANTONESE],
  kinships: [
    { person: 'daughter', relative: 'mother', kinship: 'PARENT' },
    { person: 'son', relative: 'mother', kinship: 'PARENT' },
  ],
  familyCodes: [],
  terminals: [
    { id: 'hospital', name: '测试医院', kind: 'HOSPITAL', region: 'hebei', key: HOSPITAL_KEY },
    { id: 'pharmacy', name: '测试药房', kind: 'PHARMACY', region: 'hebei', key: PHARMACY_KEY },
  ],
  history: [],
};
