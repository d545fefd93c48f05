import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import { HELP_NEEDS } from '@/contract/help-needs';
import { HELP_REFUSALS } from '@/domain/help-refusals';
import { HELP_SCOPES } from '@/domain/helping/scopes';
import { pathsInPlace } from '../support/parts-in-place';
import { aValidBody } from './support/a-valid-body';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { billFor, FATHER } from './support/two-children';
import { DAUGHTER, MOTHER, SON } from './support/world';

jest.setTimeout(120_000);

const doors = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(
  // leaving is told by the token alone: no consent is looked at
  ([name, { caller }]) => caller === 'PERSON' && name !== 'closeSession',
);

let family: HelpFamily;
// biome-ignore lint/suspicious/noExplicitAny: the document is read as any reader would
let operations: Record<string, any>;
let looking: string;
let everything: string;
let foreign: string;

beforeAll(async () => {
  family = await openHelpFamily();
  const paths = pathsInPlace((await family.bureau.call('GET', '/openapi.json')).body);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const all = Object.values<any>(paths).flatMap((item) => Object.values<any>(item));
  operations = Object.fromEntries(all.map((operation) => [operation.operationId, operation]));
  looking = await family.agreed({ scopes: ['LOOK'], capFen: null });
  foreign = (await family.propose({}, family.son)).body.code;
});
afterAll(() => family.bureau.close());

interface Asking {
  token?: string;
  /** Which one the question is about, where it is about one. */
  id?: string | undefined;
}

/** The son asks at a door in his sister's name, with a request of the right shape. */
const ask = (name: EndpointName, helpingId: string, { token = family.son, id = 'x' }: Asking = {}) => {
  const { method, path } = ENDPOINTS[name];
  const schema = operations[name].requestBody?.content['application/json'].schema;
  const query = (operations[name].parameters ?? [])
    // biome-ignore lint/suspicious/noExplicitAny: as above
    .filter((one: any) => one.in === 'query' && one.required)
    // biome-ignore lint/suspicious/noExplicitAny: as above
    .map((one: any) => `${one.name}=${aValidBody(one.schema)}`);
  const filled = path
    .replace('{kind}', 'RECEIPT')
    .replace('{form}', 'PDF')
    .replaceAll(/\{\w+\}/g, id);
  return family.bureau.call(method, `${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
    token,
    headers: { 'helping-id': helpingId },
    ...(schema && { body: aValidBody(schema) }),
  });
};

const HELP_CODES = Object.keys(HELP_REFUSALS);
const codeOf = ({ status, body }: { status: number; body: { code?: string } | undefined }): string =>
  status < 400 ? 'yes' : (body?.code ?? String(status));

test('a second consent is not asked for while one lives', () => {
  expect(foreign).toBe('HELP_ALREADY');
});

describe('with a consent to look', () => {
  it.each(doors)('%s', async (name) => {
    const said = codeOf(await ask(name, looking));
    expect(said).not.toBe('INVALID_INPUT');
    const need = HELP_NEEDS[name];
    if (need === 'SELF') expect(said).toBe('HELP_ONLY_SELF');
    else if (need === 'LOOK') expect(HELP_CODES).not.toContain(said);
    else expect(said).toBe('HELP_OUT_OF_SCOPE');
  });

  it('reads the facts of the person helped, and nothing of the helper’s', async () => {
    const me = (await ask('readMe', looking)).body;
    expect([me.name, me.personalAccount.balanceFen]).toEqual([DAUGHTER.name, 300_000]);
    const own = (await family.bureau.call('GET', '/v1/me', { token: family.son })).body;
    expect([own.name, own.personalAccount.balanceFen]).toEqual([SON.name, 10_000]);
    expect((await ask('listSharings', looking)).body.sharings).toHaveLength(2);
  });

  it('no answer carries a whole ID number or phone', async () => {
    const { body } = await family.bureau.call('POST', '/v1/premium-orders', {
      token: family.daughter,
      body: billFor(family.mother),
    });
    const ids: Partial<Record<EndpointName, string>> = {
      readSharing: family.mother,
      readPremiumOrder: body.id,
      readPremiumPaper: body.id,
      readEnrolmentFileOf: family.mother,
    };
    const unread: string[] = [];
    for (const [name] of doors.filter(([door]) => HELP_NEEDS[door] === 'LOOK')) {
      const { status, text } = await ask(name, looking, { id: ids[name] });
      if (status >= 400) unread.push(name);
      for (const secret of [DAUGHTER, MOTHER, FATHER].flatMap(({ idNumber, phone }) => [idNumber, phone ?? idNumber]))
        expect([name, text.includes(secret)]).toEqual([name, false]);
    }
    // what this family has none of; all else was really answered
    expect(unread).toEqual([
      'readCrossProvinceSharing',
      'listQuotaEntries',
      'readLongTermCareOrder',
      'readSettlement',
      'trySettlement',
      'readAccountTransfer',
      'readWalletTransfer',
      'readFamilyCode',
    ]);
  });
});

describe('without a consent of one’s own', () => {
  it.each(doors)('%s: an unknown one, another’s, and one’s own as the person helped open nothing', async (name) => {
    const said = [
      await ask(name, 'NO-SUCH-CONSENT'),
      await ask(name, looking, { token: family.stranger }),
      await ask(name, looking, { token: family.daughter }),
      await ask(name, ''),
    ];
    expect(said.map(codeOf)).toEqual(said.map(() => 'HELP_UNKNOWN'));
    expect(said.map(({ status }) => status)).toEqual(said.map(() => 403));
  });
});

test('before the answer, after a no, before the first day and after the end nothing opens', async () => {
  await family.end(looking, family.daughter);
  const refusedAt = async (helpingId: string, code: string) => {
    const said = await Promise.all(doors.map(([name]) => ask(name, helpingId)));
    expect(doors.map(([name], at) => [name, codeOf(said[at] ?? { status: 0, body: {} })])).toEqual(
      doors.map(([name]) => [name, code]),
    );
  };
  await refusedAt(looking, 'HELP_ENDED');
  const waiting = (await family.propose()).body.id;
  await refusedAt(waiting, 'HELP_NOT_AGREED');
  await family.answer(waiting, 'REFUSE');
  await refusedAt(waiting, 'HELP_NOT_AGREED');
  const later = await family.agreed({ firstDay: '2026-11-24', lastDay: '2026-11-25' });
  await refusedAt(later, 'HELP_NOT_BEGUN');
  await family.bureau.call('POST', '/_demo/clock', { body: { advanceDays: 2 } });
  expect(codeOf(await ask('readMe', later))).toBe('yes');
  await family.bureau.call('POST', '/_demo/clock', { body: { advanceDays: 2 } });
  await refusedAt(later, 'HELP_ENDED');
});

describe('with a consent to everything there is', () => {
  beforeAll(async () => {
    await family.bureau.close();
    family = await openHelpFamily();
    everything = await family.agreed();
    expect((await family.read(everything)).scopes).toEqual(HELP_SCOPES);
  });

  it.each(doors)('%s', async (name) => {
    const said = codeOf(await ask(name, everything));
    if (HELP_NEEDS[name] === 'SELF') expect(said).toBe('HELP_ONLY_SELF');
    // a body made by its schema alone may carry a pledge, and names a stranger
    else expect(HELP_CODES.filter((code) => !['HELP_OWN_HAND', 'HELP_STRANGER'].includes(code))).not.toContain(said);
  });
});

test('a door that is no person’s does not look at a consent', async () => {
  const { status } = await family.bureau.call('GET', '/v1/regions', { headers: { 'helping-id': 'x' } });
  expect(status).toBe(200);
});
