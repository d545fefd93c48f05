import { type HelpFamily, openHelpFamily } from './support/helping';
import { billFor } from './support/two-children';
import { DAUGHTER, SON } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const newest = async (phone: string | null) => (await family.messages(phone))[0]?.text ?? '';

describe('who ends it is told of to the other, as it is for them:', () => {
  it('an invitation taken back needs no answer, and nothing was ever allowed', async () => {
    await family.end((await family.propose()).body.id, family.son);
    expect(await newest(DAUGHTER.phone)).toMatch(/测\*明撤销了帮您办事的申请，您不用答复。$/);
  });

  it('an invitation ended by whom it asks is a no like any other', async () => {
    await family.end((await family.propose()).body.id, family.daughter);
    expect(await newest(SON.phone)).toMatch(/测\*芳没有同意您帮忙办事。$/);
  });

  it('a consent ended by the helper: in the person’s own name nothing more is done', async () => {
    await family.end(await family.agreed(), family.son);
    expect(await newest(DAUGHTER.phone)).toMatch(/测\*明结束了帮办。从现在起，对方不能再用您的名义办事。$/);
  });

  it('a consent ended by the person: the helper acts no more in that name', async () => {
    await family.end(await family.agreed(), family.daughter);
    expect(await newest(SON.phone)).toMatch(/测\*芳结束了帮办。从现在起，您不能再用对方的名义办事。$/);
  });
});

describe('what the calendar ends is told to both, once and dated at that moment:', () => {
  const at = async (phone: string | null) => {
    const [sms] = await family.messages(phone);
    return [sms?.text.replace('【共济沙盒】', ''), sms?.at];
  };
  const clock = (body: object) => family.bureau.call('POST', '/_demo/clock', { body });

  it('a consent whose last day is over', async () => {
    await family.agreed({ lastDay: '2026-11-23' });
    await clock({ setTo: '2026-11-26T08:00:00+08:00' });
    const midnight = '2026-11-24T00:00:00.000+08:00';
    expect(await at(SON.phone)).toEqual(['您帮测*芳办事已经到期。从现在起，您不能再用对方的名义办事。', midnight]);
    expect(await at(DAUGHTER.phone)).toEqual(['测*明帮您办事已经到期。从现在起，对方不能再用您的名义办事。', midnight]);
  });

  it('an invitation that nobody answered', async () => {
    const { openUntil } = (await family.propose()).body;
    await clock({ advanceDays: 2 });
    expect(await at(SON.phone)).toEqual(['测*芳没有按时答复，帮办的申请已经失效。还要帮办，请再申请。', openUntil]);
    expect(await at(DAUGHTER.phone)).toEqual(['测*明想帮您办事的申请已经失效，您不用答复。', openUntil]);
  });
});

test('of terms that stay as they are nobody is told, and twenty deeds a day are as many as may be', async () => {
  const id = await family.agreed();
  const put = async (uses: string[]) => {
    const terms = { uses, ceilingFen: null, lastDay: null };
    const { status, body } = await family.by(id, 'PUT', `/v1/sharings/${family.mother}`, { terms });
    return status < 400 ? 'yes' : body.code;
  };
  const count = async () => (await family.messages(DAUGHTER.phone)).length;
  expect(await put(['CARE'])).toBe('yes');
  const before = await count();
  for (let time = 0; time < 9; time += 1) expect(await put(['CARE'])).toBe('yes');
  expect(await count()).toBe(before);
  for (let time = 0; time < 10; time += 1) expect(await put(time % 2 ? ['CARE'] : ['CARE', 'PHARMACY'])).toBe('yes');
  expect(await count()).toBe(before + 10);
  expect(await put(['CARE', 'PHARMACY'])).toBe('HELP_DEEDS_TODAY');
  expect(await count()).toBe(before + 10);
  await family.bureau.call('POST', '/_demo/clock', { body: { advanceDays: 1 } });
  expect(await put(['CARE', 'PHARMACY'])).toBe('yes');
});

test('line and SMS say whom it concerns, and the line of a refused payment how much was asked', async () => {
  const id = await family.agreed({ capFen: 1 });
  await family.by(id, 'POST', '/v1/premium-orders', billFor(family.mother));
  expect((await family.deeds(id))[0]).toMatchObject({ about: '测*娘', askedFen: 40_000, amountFen: 0 });
  await family.by(id, 'POST', `/v1/sharings/${family.father}/termination`, {});
  expect((await family.deeds(id, family.daughter))[0]).toMatchObject({ about: '测*爷', askedFen: 0 });
  expect(await newest(DAUGHTER.phone)).toContain('解除了家庭共济（测*爷）。');
});
