import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { sourceFiles } from '../support/source-files';
import { pagesOf } from '../support/weapp/package';
import { bootPhone, type WxPhone } from '../support/weapp/phone';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist/weapp');

interface StartPage {
  name: string;
  pathName: string;
  query: string;
  launchMode: string;
  scene: null;
}

interface ProjectConfig {
  appid: string;
  miniprogramRoot: string;
  condition: { miniprogram: { current: number; list: StartPage[] } };
}

const project = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8')) as ProjectConfig;
const { current, list } = project.condition.miniprogram;
const source = sourceFiles('src')
  .map(({ text }) => text)
  .join('\n');
const isRead = (name: string): boolean =>
  [`useScreenParam('${name}')`, `launchQuery('${name}')`].some((call) => source.includes(call));

test('the project opens as it is: the built package, nobody’s id, the ordinary start', () => {
  expect([project.appid, project.miniprogramRoot, current]).toEqual(['touristappid', 'dist/weapp/', -1]);
});

test('every start page has a name of its own', () => {
  expect(list.filter(({ name }) => !/\p{Script=Han}/u.test(name))).toEqual([]);
  expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
});

test('the main flows have one each', () => {
  const flows = ['首页', '长辈版', '登录', '添加亲属', '共济管理', '缴费', '记录', '国家平台', '大厅'];
  expect(list.map(({ name }) => name)).toEqual(expect.arrayContaining(flows));
});

test.each(Object.values(REGIONS))('the story of $code begins where its program begins', (profile) => {
  const { program } = REGION_COPIES[profile.code];
  const starts = list.filter(({ name }) => name.startsWith(`${program}（`) && !name.startsWith(`${program}（宁波`));
  expect(starts.map(({ pathName }) => `/${pathName}`)).toEqual([addRelativeDoor(profile)]);
});

describe.each(list)('$name', ({ pathName, query, launchMode, scene }) => {
  let phone: WxPhone | undefined;
  afterEach(() => phone?.close());

  test('is a page of the package, with parameters the app reads', () => {
    expect(pagesOf(dist)).toContain(pathName);
    expect([launchMode, scene]).toEqual(['default', null]);
    const params = [...new URLSearchParams(query)];
    expect(params.filter(([name, value]) => value === '' || !isRead(name))).toEqual([]);
    const codes = params.filter(([name]) => name === 'code').map(([, code]) => code);
    expect(codes.filter((code) => !(code in REGIONS))).toEqual([]);
  });

  test('opens for nobody, and says something', async () => {
    phone = bootPhone(dist);
    const page = await phone.open(`/${pathName}${query && `?${query}`}`);
    expect(phone.errors).toEqual([]);
    expect(page.text).not.toBe('');
  });
});

const personIn = (name: string): string | undefined => name.match(/（(\p{Script=Han}{2,3})）$/u)?.[1];

describe('a start page with somebody’s name', () => {
  let bureau: RunningBureau;
  let phone: WxPhone | undefined;
  beforeAll(async () => {
    bureau = await startBureau();
  });
  afterEach(() => phone?.close());
  afterAll(() => bureau?.stop());

  const playable = SANDBOX.people.filter((one) => one.playable && one.phone !== null);
  const lastRegion = REGION_CODES.findLast((code) => playable.some(({ insurance }) => insurance.region === code));
  const lastOfAll = playable.findLast(({ insurance }) => insurance.region === lastRegion)?.name ?? '';

  const named = list.filter(({ name }) => personIn(name) !== undefined);

  test.each(named)('$name leads there once that person has signed in', async ({ name, pathName }) => {
    phone = bootPhone(dist, { bureau: bureau.origin });
    const login = await phone.open(`/${pathName}`);
    expect(login.route).toBe('pages/sign-in/start/index');
    login.tap('全部');
    const person = personIn(name) ?? '';
    // the region shown before names some of them, too: all are there with the last of the last region
    await phone.until(() => login.text.includes(lastOfAll));
    login.tap(person);
    await phone.settle();
    const arrived = phone.stack.at(-1);
    expect(arrived?.route).toBe(pathName);
    expect(phone.errors).toEqual([]);
  });
});
