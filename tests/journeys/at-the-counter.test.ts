import { HALLS } from '../../mock-server/seed/halls';
import { type Client, clientOf } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

const identity = (id: string) => {
  const { name, idNumber } = personaOf(id);
  return { name, idNumber };
};
const keyOf = (id: string) => HALLS.find((hall) => hall.id === id)?.key ?? '';
const filed = { present: identity('wang-fang'), proxy: null, paperRef: 'PAPER-0001' };
let bureau: OpenBureau;
let clerk: Client;
let wang: Client;
beforeEach(async () => {
  bureau = await openBureau();
  clerk = clientOf(bureau.anyone.url, keyOf('hebei-hall'));
  wang = await bureau.signIn('wang-fang');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

describe('a premium at the counter, for a man without a phone', () => {
  const old = { ...filed, present: identity('wang-jianguo') };
  const cash = { ...old, year: 2027, amountFen: 40_000, pay: { by: 'CASH' } };
  const lookUp = () => clerk.ask('findAtHall', { body: { present: old.present } });

  it('the clerk sees what is due, the daughter pays in cash with his letter, and the slip says all of it', async () => {
    expect(await lookUp()).toMatchObject({
      phoneMasked: null,
      ownPremium: { year: 2027, due: { amountFen: 40_000, basis: 'MOCK' }, refusal: null },
    });
    const scope = ['PAY_PREMIUM', 'END_SHARING'];
    const proxy = { ...identity('wang-fang'), scope, validUntil: '2026-11-22' };
    const deed = await clerk.ask('payPremiumAtHall', { body: { ...cash, proxy } });
    expect(deed).toMatchObject({
      person: { name: '王建国' },
      proxy: { name: '王芳', scope, validUntil: '2026-11-22' },
      premium: { year: 2027, amountFen: 40_000, by: 'CASH' },
    });
    expect(deed.premium?.receiptNo).toMatch(/^JF/);
    expect(await lookUp()).toMatchObject({ ownPremium: { due: null, refusal: { code: 'ALREADY_PAID' } } });
    expect(await wang.ask('readMe')).toMatchObject({ personalAccount: { balanceFen: 300_000 } });
  });

  it('is paid once, whichever door: in cash, from the account here, in the program, at the tax channel', async () => {
    const { consent, ...request } = await aSharingRequest(wang, 'wang-fang', 'wang-jianguo');
    const { version, hash } = consent.pledge ?? { version: '', hash: '' };
    const texts = { notice: consent.notice, pledge: { version, hash } };
    await clerk.ask('startSharingAtHall', { body: { ...filed, ...request, texts } });
    const found = await clerk.ask('findAtHall', { body: { present: filed.present } });
    const sharingId = found.bills[0]?.sharingId ?? '';
    const slip = await clerk.ask('payPremiumAtHall', {
      body: { ...cash, ...filed, pay: { by: 'ACCOUNT', sharingId } },
    });
    expect(slip).toMatchObject({ premium: { by: 'ACCOUNT' }, relative: { name: '王建国' } });
    const order = { sharingId, year: 2027, amountFen: 40_000 };
    const { idNumber } = old.present;
    for (const refused of [
      clerk.refused('payPremiumAtHall', { body: cash }),
      wang.refused('payResidentPremium', { body: order }),
      bureau.anyone.refused('payPremiumAtTaxChannel', { body: { idNumber, year: 2027 } }),
    ])
      expect(await refused).toMatchObject({ code: 'ALREADY_PAID' });
    expect(await wang.ask('readMe')).toMatchObject({ personalAccount: { balanceFen: 260_000 } });
  });

  it('what cannot be paid says why: her employee insurance, and a letter for something else', async () => {
    const found = await clerk.ask('findAtHall', { body: { present: filed.present } });
    expect(found).toMatchObject({ ownPremium: { due: null, refusal: { code: 'EMPLOYEE_INSURANCE_ACTIVE' } } });
    const proxy = { ...identity('wang-fang'), scope: ['START_SHARING'], validUntil: '2026-11-30' };
    expect(await clerk.refused('payPremiumAtHall', { body: { ...cash, proxy } })).toMatchObject({
      code: 'PROXY_OUT_OF_SCOPE',
    });
    expect(await lookUp()).toMatchObject({ ownPremium: { due: { amountFen: 40_000 } } });
  });
});

describe('terms at the counter, as the region has them', () => {
  const requestThere = async (region: string, sharer: string, relative: string, terms: object) => {
    const there = clientOf(bureau.anyone.url, keyOf(`${region}-hall`));
    const person = await bureau.signIn(sharer);
    const request = await aSharingRequest(person, sharer, relative);
    const { notice, pledge } = request.consent;
    const texts = { notice, ...(pledge && { pledge: { version: pledge.version, hash: pledge.hash } }) };
    const body = {
      ...filed,
      present: identity(sharer),
      relative: request.relative,
      kinship: 'PARENT',
      terms: { ...request.terms, ...terms },
      texts,
    };
    return { there, person, body };
  };

  it('江苏: a first day, and a last one after it', async () => {
    const days = { firstDay: '2026-12-01', lastDay: '2026-12-31' };
    const { there, person, body } = await requestThere('jiangsu', 'zhu-wenting', 'zhu-changlin', days);
    const early = { ...body, terms: { ...body.terms, lastDay: '2026-12-01' } };
    expect(await there.refused('startSharingAtHall', { body: early })).toMatchObject({
      code: 'LAST_DAY_NOT_AFTER_FIRST',
      field: 'terms.lastDay',
    });
    await there.ask('startSharingAtHall', { body });
    const sharings = (await person.ask('listSharings')).sharings.filter(({ stage }) => stage === 'SCHEDULED');
    expect(sharings).toMatchObject([{ terms: days }]);
  });

  it('山东: the limit of a month is asked for, and kept', async () => {
    const { there, person, body } = await requestThere('shandong', 'kong-liang', 'kong-hai', {});
    expect(await there.refused('startSharingAtHall', { body })).toMatchObject({
      code: 'MONTH_LIMIT_MISSING',
      field: 'terms.monthLimitFen',
    });
    await there.ask('startSharingAtHall', { body: { ...body, terms: { ...body.terms, monthLimitFen: 30_000 } } });
    const { sharings } = await person.ask('listSharings');
    expect(sharings.map(({ other, terms }) => [other.name, terms.monthLimitFen])).toContainEqual([
      identity('kong-hai').name,
      30_000,
    ]);
  });
});
