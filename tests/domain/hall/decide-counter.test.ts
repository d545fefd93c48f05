import type { Day } from '@/domain/calendar';
import { type CounterClaim, decideCounter, type ProxyClaim } from '@/domain/hall/decide-counter';
import type { Insurance } from '@/domain/person/insurance';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import { anInsurance } from '../../support/builders';
import { inFull } from '../../support/in-full';

const WANG = { name: '王芳', idNumber: '139901195603110029' };
const proxy = (over: Partial<ProxyClaim> = {}): ProxyClaim => ({
  name: '李刚',
  idNumber: idNumberOf({ addressCode: '139902', bornOn: '1991-10-17', serial: 3 }),
  scope: ['START_SHARING'],
  validUntil: '2026-11-22',
  ...over,
});
const decide = (claim: Partial<CounterClaim>, insurance = anInsurance(), name = '王芳', diedOn: Day | null = null) =>
  decideCounter(
    { present: WANG, proxy: null, ...claim },
    {
      today: '2026-11-22',
      matter: 'START_SHARING',
      region: 'hebei',
      person: { id: 'wang-fang', name, insurance },
      diedOn,
    },
  );

describe('who stands at the counter', () => {
  it('is let in as registered, insured where the hall serves', () => {
    expect(decide({})).toMatchObject({ ok: true, value: { id: 'wang-fang' } });
  });

  it.each([
    ['another name', {}, { name: '李敏' }, 'NAME_ID_MISMATCH at present.name'],
    ['no name', { present: { ...WANG, name: '' } }, {}, 'NAME_MISSING at present.name'],
    [
      'a number a digit short',
      { present: { ...WANG, idNumber: WANG.idNumber.slice(1) } },
      {},
      'ID_LENGTH at present.idNumber, length 17',
    ],
    [
      'insured in another region',
      {},
      { insurance: anInsurance({ region: 'guangdong' }) },
      'OTHER_HALL, region guangdong',
    ],
    [
      'a proxy whose letter ended yesterday',
      { proxy: proxy({ validUntil: '2026-11-21' }) },
      {},
      'PROXY_EXPIRED at proxy.validUntil, validUntil 2026-11-21',
    ],
    [
      'a proxy for something else',
      { proxy: proxy({ scope: ['END_SHARING'] }) },
      {},
      'PROXY_OUT_OF_SCOPE at proxy.scope',
    ],
    [
      'the person as their own proxy',
      { proxy: proxy({ idNumber: WANG.idNumber }) },
      {},
      'PROXY_IS_PRINCIPAL at proxy.idNumber',
    ],
    ['a proxy without a name', { proxy: proxy({ name: '' }) }, {}, 'NAME_MISSING at proxy.name'],
    [
      'a proxy with a wrong number',
      { proxy: proxy({ idNumber: '139902199110170030' }) },
      {},
      'ID_CHECKSUM at proxy.idNumber',
    ],
  ] as [string, Partial<CounterClaim>, { name?: string; insurance?: Insurance }, string][])(
    '%s: no',
    (_, claim, { insurance, name }, expected) => {
      expect(inFull(decide(claim, insurance, name))).toBe(expected);
    },
  );

  it('nobody who has died, not on the day itself either; of whom only a hall of their own region reads it', () => {
    expect(inFull(decide({}, anInsurance(), '王芳', '2026-11-22'))).toBe('PERSON_DIED');
    expect(inFull(decide({ proxy: proxy() }, anInsurance(), '王芳', '2026-11-21'))).toBe('PERSON_DIED');
    expect(inFull(decide({}, anInsurance(), '李敏', '2026-11-21'))).toBe('NAME_ID_MISMATCH at present.name');
    expect(inFull(decide({}, anInsurance({ region: 'guangdong' }), '王芳', '2026-11-21'))).toBe(
      'OTHER_HALL, region guangdong',
    );
  });

  it('nobody of that number: no', () => {
    const facts = {
      today: '2026-11-22',
      matter: 'START_SHARING',
      region: 'hebei',
      person: null,
      diedOn: null,
    } as const;
    expect(inFull(decideCounter({ present: WANG, proxy: null }, facts))).toBe('NAME_ID_MISMATCH at present.name');
  });
});

const bornOn = (day: string) => proxy({ idNumber: idNumberOf({ addressCode: '139902', bornOn: day, serial: 3 }) });

it.each([
  ['on their eighteenth birthday', '2008-11-22', true],
  ['the day before it', '2008-11-23', false],
])('a proxy %s may stand there: %s %s', (_, day, ok) => {
  expect(decide({ proxy: bornOn(day) })).toMatchObject(
    ok ? { ok } : { ok, code: 'PROXY_UNDER_AGE', field: 'proxy.idNumber', params: { age: 18 } },
  );
});

it('who is the applicant is no proxy, however the number is written', () => {
  for (const idNumber of [WANG.idNumber, ` ${WANG.idNumber.slice(0, 6)} ${WANG.idNumber.slice(6)} `])
    expect(decide({ proxy: proxy({ idNumber }) })).toMatchObject({ ok: false, code: 'PROXY_IS_PRINCIPAL' });
});

it('a letter holds to the end of its last day', () => {
  expect(decide({ proxy: proxy() })).toMatchObject({ ok: true });
});
