import { appFiles, hears, openTiny, pageFiles, press, until } from './support/runner';

const wxml = `
<view bindtap="outer"><view id="inner" data-sid="7" bindtap="inner">tap</view><view catchtap="caught">caught</view></view>
<view bindtap="tapped" bindlongpress="held">hold</view>
<view bindtap="tapped">only tap</view>
<view style="height:60px" bindtouchstart="finger" bindtouchmove="finger" bindtouchend="finger">pad</view>
<label><text>姓名</text><input value="{{value}}" maxlength="4" bindinput="typed" bindfocus="focused" bindblur="blurred" bindconfirm="confirmed" /></label>
<label for="far"><text>far</text></label><input id="far" maxlength="-1" aria-label="far one" />
<picker mode="date" start="2026-02-01" end="2026-03-15" value="2026-02-27" bindchange="picked" bindcancel="cancelled"><view>day</view></picker>
<picker range="{{rows}}" range-key="name" value="{{1}}" bindchange="picked" bindcancel="cancelled"><view>row</view></picker>
<button disabled="{{true}}" bindtap="tapped">off</button>
<button disabled="{{false}}" bindtap="tapped">on</button>
<view aria-role="button" aria-label="named" aria-checked="{{false}}">aria</view>
<view wx:if="{{strange}}"><textarea /></view><view bindtap="showStrange">strange</view>`;

const js = `
const told = (name) => ({ detail, currentTarget, target }) => console.log(name + ' ' + (detail.value ?? currentTarget.dataset.sid ?? ''));
Page({ data: { value: '王', rows: [{ name: '父亲' }, { name: '母亲' }], strange: false },
  outer: told('outer'), inner: told('inner'), caught: told('caught'), tapped: told('tapped'), held: told('held'),
  finger({ type, touches, changedTouches }) { console.log(type + ' ' + touches.length + ' ' + Math.round(changedTouches[0].clientX)); },
  typed(event) { told('typed')(event); this.setData({ value: event.detail.value.replace('x', '') }); },
  focused: told('focused'), blurred: told('blurred'), confirmed: told('confirmed'),
  picked: told('picked'), cancelled: told('cancelled'), showStrange() { this.setData({ strange: true }); } });`;

const files = { ...appFiles(['pages/a/a']), ...pageFiles('pages/a/a', wxml, js) };

test('a tap bubbles to the outer element, and a caught one does not', async () => {
  const phone = await openTiny(files);
  await press(phone, 'tap');
  await hears(phone, ['inner 7', 'outer ']);
  await press(phone, 'caught');
  await hears(phone, ['caught ']);
});

test('a long press takes the place of the tap where somebody listens to it', async () => {
  const phone = await openTiny(files);
  for (const name of ['hold', 'only tap']) await phone.glass.getByText(name, { exact: true }).click({ delay: 500 });
  await hears(phone, ['held ', 'tapped ']);
});

test('a mouse draws like a finger', async () => {
  const phone = await openTiny(files);
  const box = await phone.glass.getByText('pad').boundingBox();
  if (!box) throw new Error('The pad is not drawn.');
  await phone.page.mouse.move(box.x + 10, box.y + 10);
  await phone.page.mouse.down();
  await phone.page.mouse.move(box.x + 60, box.y + 10);
  await phone.page.mouse.up();
  await hears(phone, ['touchstart 1 10', 'touchmove 1 60', 'touchend 0 60']);
});

test('an input tells what happens to it, keeps to its length and shows what the package sets', async () => {
  const phone = await openTiny(files);
  const box = phone.glass.locator('input').first();
  await phone.glass.getByText('姓名').click();
  await phone.page.keyboard.press('End');
  await phone.page.keyboard.type('小x明明');
  await phone.page.keyboard.press('Enter');
  const typed = ['typed 王小', 'typed 王小x', 'typed 王小明', 'typed 王小明明'];
  await hears(phone, ['focused 王', ...typed, 'confirmed 王小明明', 'blurred 王小明明']);
  await box.focus();
  await phone.page.keyboard.type('芳');
  await hears(phone, ['focused 王小明明']);
  expect(await box.inputValue()).toBe('王小明明');
  await phone.glass.getByText('far', { exact: true }).click();
  await phone.page.keyboard.type('0'.repeat(150));
  expect(await phone.glass.locator('#far input').inputValue()).toHaveLength(150);
  expect(await phone.troubles()).toEqual([]);
});

test('a picker gives a day inside its bounds or a row, or nothing when it is closed', async () => {
  const phone = await openTiny(files);
  await press(phone, 'day');
  await phone.glass.getByLabel('月').selectOption('03');
  await phone.glass.getByLabel('日').selectOption('31');
  await phone.glass.getByRole('button', { name: '确定' }).click();
  await press(phone, 'day');
  await phone.glass.getByLabel('日').selectOption('31');
  await phone.glass.getByRole('button', { name: '确定' }).click();
  await press(phone, 'row');
  const wheel = phone.glass.getByLabel('请选择').last();
  expect(await wheel.inputValue()).toBe('1');
  await wheel.selectOption('父亲');
  await phone.glass.getByRole('button', { name: '确定' }).click();
  await press(phone, 'row');
  await phone.page.keyboard.press('Escape');
  await hears(phone, ['picked 2026-03-15', 'picked 2026-02-28', 'picked 0', 'cancelled ']);
});

test('a disabled button is silent, an enabled one is not', async () => {
  const phone = await openTiny(files);
  await phone.glass.getByText('off').click({ force: true });
  await press(phone, 'on');
  await hears(phone, ['tapped ']);
});

test('what templates say of role and name is in the document', async () => {
  const phone = await openTiny(files);
  expect(await phone.glass.getByRole('button', { name: 'named' }).getAttribute('aria-checked')).toBe('false');
});

test('a component this runner does not draw is on record as soon as it appears', async () => {
  const phone = await openTiny(files);
  expect(await phone.troubles()).toEqual([]);
  await press(phone, 'strange');
  await until(phone.troubles, [{ kind: 'missing-component', what: '<textarea>' }]);
});
