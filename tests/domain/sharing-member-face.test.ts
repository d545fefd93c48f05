import { GANSU } from '@/domain/region/gansu';
import { HEBEI } from '@/domain/region/hebei';
import { needsMemberFace } from '@/domain/sharing/member-face';
import { idNumberOf } from '../../mock-server/seed/demo-id-number';

const bornOn = (day: string) => idNumberOf({ addressCode: '629901', bornOn: day, serial: 1 });

it.each([
  ['the day before the sixteenth birthday', '2010-11-23', false],
  ['the sixteenth birthday', '2010-11-22', true],
  ['long after', '1953-01-19', true],
])('%s', (_, day, expected) => {
  expect(needsMemberFace(GANSU, bornOn(day), '2026-11-22')).toBe(expected);
  expect(needsMemberFace(HEBEI, bornOn(day), '2026-11-22')).toBe(false);
});
