import './support/panel-window';
import { randomUUID } from 'node:crypto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stageBureau } from '../../simulator/stage/bureau';
import { FamilyMapPanel } from '../../simulator/stage/panels/family-map';
import { layOut, MAP } from '../../simulator/stage/panels/map-layout';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

const PATIENCE = { timeout: 8_000 };
let bureau: OpenBureau;

beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.close());

const linkLines = () =>
  within(screen.getByRole('list', { name: '谁和谁共济' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\u00a0/g, ' ').replace(/\u2060/g, ''));
const drawn = () =>
  [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent?.replace(/\u00a0/g, ' ').trim());

test('a sharing that begins is drawn by itself, and said in the list', async () => {
  render(<FamilyMapPanel bureau={stageBureau(bureau.url)} family='王芳一家' />);
  await screen.findByText(/这家人现在没有谁和谁共济/, {}, PATIENCE);
  expect(linkLines()).toEqual([]);
  const wangFang = await bureau.signIn('wang-fang');
  const body = await aSharingRequest(wangFang, 'wang-fang', 'liu-guilan');
  await wangFang.ask('startSharing', { body, key: randomUUID() });
  await waitFor(() => expect(linkLines()).toHaveLength(1), PATIENCE);
  expect(linkLines()[0]).toMatch(/^王芳帮刘桂兰（父母）：家庭共济，有效，.*王芳的个人账户 [\d,.]+ 元/);
  expect(drawn()).toEqual(expect.arrayContaining(['王芳', '刘桂兰', '家庭共济 · 父母 · 有效']));
});

test.each([
  ['段家姐弟', /跨省共济，(有效，额度还剩|等待答复，额度) [\d,.]+ 元/],
  ['方志远一家', /方志远帮江月娥（.+）：钱包转账，等待领取，300\.00 元，2026年11月23日 06:00 不领就退回。/],
  ['石国庆的家庭共济网', /：家庭共济网，/],
  ['宋佳母女', /：亲情账户，有效，只出示医保码。/],
])('%s: its own way of helping, by its name and with its money', async (family, says) => {
  render(<FamilyMapPanel bureau={stageBureau(bureau.url)} />);
  await screen.findByRole('option', { name: family }, PATIENCE);
  await userEvent.setup({ document }).selectOptions(screen.getByRole('combobox', { name: '看哪一家' }), family);
  await waitFor(() => expect(linkLines().join()).toMatch(says), PATIENCE);
});

test('for every family: nobody is left out, and no two boxes lie on each other', async () => {
  const { personas } = await bureau.anyone.ask('listPersonas');
  const families = [...new Set(personas.map(({ family }) => family))];
  expect(families.length).toBeGreaterThan(30);
  for (const family of families) {
    const map = await bureau.anyone.ask('readFamilyMap', { query: { family } });
    const { people, links, alone, height } = layOut(map);
    expect([...people.map(({ it }) => it.id), ...alone.map(({ id }) => id)].sort()).toEqual(
      map.people.map(({ id }) => id).sort(),
    );
    expect(links).toHaveLength(map.links.length);
    const boxes = [
      ...people.map(({ x, y }) => ({ x, y, w: MAP.person, h: MAP.personHeight })),
      ...links.map(({ x, y }) => ({ x, y, w: MAP.link, h: MAP.linkHeight })),
    ];
    for (const [at, one] of boxes.entries()) {
      expect(one.y >= 0 && one.y + one.h <= height && one.x >= 0 && one.x + one.w <= MAP.width).toBe(true);
      for (const other of boxes.slice(at + 1))
        expect(
          one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h,
        ).toBe(false);
    }
  }
});
