import { type CounterClaim, decideCounter, type ProxyClaim } from '@/domain/hall/decide-counter';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import { anInsurance } from '../../support/builders';

const WANG = { name: '王芳', idNumber: '139901195603110029' };
const proxy = (over: Partial<ProxyClaim> = {}): ProxyClaim => ({
  name: '李刚',
  idNumber: idNumberOf({ addressCode: '139902', bornOn: '1991-10-17', serial: 3 }),
  scope: ['START_SHARING'],
  validUntil: '2026-11-22',
  ...over,
});
const decide = (claim: Partial<CounterClaim>, insurance = anInsurance(), name = '王芳') =>
  decideCounter(
    { present: WANG, proxy: null, ...claim },
    { today: '2026-11-22', matter: 'START_SHARING', region: 'hebei', person: { id: 'wang-fang', name, insurance } },
  );

describe('who stands at the counter', () => {
  it('is let in as registered, insured where the hall serves', () => {
    expect(decide({})).toMatchObject({ ok: true, value: { id: 'wang-fang' } });
  });

  it.each([
    ['another name', decide({}, anInsurance(), '李敏'), 'NAME_ID_MISMATCH'],
    ['insured in another region', decide({}, anInsurance({ region: 'guangdong' })), 'OTHER_HALL'],
    ['a proxy whose letter ended yesterday', decide({ proxy: proxy({ validUntil: '2026-11-21' }) }), 'PROXY_EXPIRED'],
    ['a proxy for something else', decide({ proxy: proxy({ scope: ['END_SHARING'] }) }), 'PROXY_OUT_OF_SCOPE'],
    ['the person as their own proxy', decide({ proxy: proxy({ idNumber: WANG.idNumber }) }), 'PROXY_IS_PRINCIPAL'],
    ['a proxy with a wrong number', decide({ proxy: proxy({ idNumber: '139902199110170030' }) }), 'ID_CHECKSUM'],
  ])('%s: no', (_, decided, code) => {
    expect(decided).toMatchObject({ ok: false, code });
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
