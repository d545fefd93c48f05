import { appFiles, openTiny, pageFiles, press, until } from './support/runner';

const wxml = `<view><view>one</view><view><text>two</text><input bindinput="typed" /></view><view bindtap="more">more</view><view bindtap="none">none</view><block wx:for="{{rows}}"><view>{{item}}</view></block></view>`;
const js = `Page({ data: { rows: [] }, onLoad() { this.setData({ rows: [1, 2] }); },
  more() { this.setData({ rows: [1, 2, 3] }); setTimeout(() => this.setData({ 'rows[0]': '王' }), 20); },
  none() { this.setData({ rows: [] }); }, typed() { this.setData({ rows: [1] }); } });`;

test('setData is measured in bytes, deed by deed, and the tree as WeChat counts it, now and at its most', async () => {
  const phone = await openTiny({ ...appFiles(['pages/a/a']), ...pageFiles('pages/a/a', wxml, js) });
  // {"rows":[1,2]}
  const opened = { deed: 'open', setDataBytes: [14] };
  // The page, its outer view, four views, a text, an input and two rows.
  const tree = { nodes: 10, depth: 4, children: 6 };
  expect(await phone.figures()).toEqual({
    route: 'pages/a/a',
    setDataBytes: [14],
    actions: [opened],
    most: tree,
    ...tree,
  });
  await press(phone, 'more');
  // {"rows":[1,2,3]} and {"rows[0]":"王"}: 王 is three bytes.
  const tapped = { deed: 'tap', setDataBytes: [16, 17] };
  const grown = { nodes: 11, depth: 4, children: 7 };
  await until(phone.figures, {
    route: 'pages/a/a',
    setDataBytes: [14, 16, 17],
    actions: [opened, tapped],
    most: grown,
    ...grown,
  });
  await press(phone, 'none');
  await phone.glass.locator('input').fill('x');
  const emptied = { deed: 'tap', setDataBytes: [11] };
  const typed = { deed: 'input', setDataBytes: [12] };
  await until(async () => (await phone.figures())?.actions, [opened, tapped, emptied, typed]);
  expect(await phone.figures()).toMatchObject({ most: grown, nodes: 9, children: 5 });
  expect((await phone.seen()).map(({ route }) => route)).toEqual(['pages/a/a']);
});
