import { decidePremiumPledge, whyNotSigned } from '@/domain/consent/consent';
import { HEBEI } from '@/domain/region/hebei';
import { SHANXI } from '@/domain/region/shanxi';

const NOW = { version: '2026-02', hash: 'b'.repeat(64) };
const OLD = { version: '2025-02', hash: 'b'.repeat(64) };
const OTHER_WORDS = { version: '2026-02', hash: 'c'.repeat(64) };

describe('the pledge of whoever pays a premium', () => {
  it.each([
    ['河北 asks for none', HEBEI, NOW, undefined, { ok: true, value: null }],
    ['河北 keeps none that is given', HEBEI, NOW, NOW, { ok: true, value: null }],
    ['山西 asks for none where none is in force', SHANXI, null, undefined, { ok: true, value: null }],
    ['山西 asks for it', SHANXI, NOW, undefined, { ok: false, code: 'PLEDGE_MISSING', params: {}, field: 'pledge' }],
    ['山西 takes the one in force', SHANXI, NOW, NOW, { ok: true, value: NOW }],
    ['山西 takes no older one', SHANXI, NOW, OLD, { ok: false, code: 'NOTICE_OUTDATED', params: {}, field: 'pledge' }],
    [
      '山西 takes no other words',
      SHANXI,
      NOW,
      OTHER_WORDS,
      { ok: false, code: 'NOTICE_OUTDATED', params: {}, field: 'pledge' },
    ],
  ] as const)('%s', (_, region, inForce, given, decided) => {
    expect(decidePremiumPledge(region, inForce, given)).toEqual(decided);
  });
});

it('a signature on paper needs no ink and no typed name', () => {
  expect(whyNotSigned({ method: 'PAPER', ref: 'ZL-0001' }, '王芳')).toBeNull();
});

it('a stroke is as long as its way, not as its ends are apart', () => {
  const thereAndBack = [
    [0, 0],
    [30, 0],
    [0, 0],
  ] as const;
  const aUnitShort = [
    [0, 0],
    [30, 0],
    [1, 0],
  ] as const;
  expect(whyNotSigned({ method: 'DRAWN', strokes: [thereAndBack] }, '王芳')).toBeNull();
  expect(whyNotSigned({ method: 'DRAWN', strokes: [aUnitShort] }, '王芳')).toMatchObject({ code: 'SIGNATURE_EMPTY' });
});
