import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../support/weapp/package';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist/weapp');

/** Everything WeChat counts as private, in its own order (小程序用户隐私保护指引内容介绍). */
const PRIVATE = `
  wx.getUserInfo wx.getUserProfile open-type=chooseAvatar open-type=userInfo type=nickname
  wx.getLocation wx.startLocationUpdate wx.startLocationUpdateBackground wx.getFuzzyLocation wx.moveToLocation
  wx.choosePoi wx.chooseLocation wx.chooseAddress wx.chooseInvoiceTitle wx.chooseInvoice wx.getWeRunData
  open-type=getPhoneNumber open-type=getRealtimePhoneNumber wx.chooseLicensePlate
  wx.chooseImage wx.chooseMedia wx.chooseVideo wx.chooseMessageFile
  wx.startRecord wx.getRecorderManager wx.joinVoIPChat <live-pusher>
  wx.createVKSession wx.createCameraContext <camera> <voip-room>
  wx.openBluetoothAdapter wx.createBLEPeripheralServer wx.saveImageToPhotosAlbum wx.saveVideoToPhotosAlbum
  wx.addPhoneContact wx.addPhoneCalendar wx.addPhoneRepeatCalendar
  wx.startAccelerometer wx.startCompass wx.startDeviceMotionListening wx.startGyroscope
  wx.setClipboardData wx.getClipboardData wx.authorize
`
  .trim()
  .split(/\s+/);

interface Package {
  readonly scripts: string;
  readonly templates: string;
}

const camel = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Whether the package uses it. A name that only stands in a list of words, as in Taro's runtime, is no use of it. */
function uses({ scripts, templates }: Package, name: string): boolean {
  const component = name.match(/^<(.+)>$/)?.[1];
  if (component) return new RegExp(`<${component}[\\s>/]`).test(templates);
  const [attribute = '', value] = name.split('=');
  if (value === undefined) {
    const called = name.replace('wx.', '');
    return new RegExp(`\\.${called}\\b|[\\w)\\]]\\[["'\`]${called}["'\`]\\]`).test(scripts);
  }
  return (
    new RegExp(`\\s${attribute}=["']${value}["']`).test(templates) ||
    new RegExp(`\\b${camel(attribute)}:\\s*["'\`]${value}["'\`]`).test(scripts)
  );
}

/** The rows of docs/wechat.md that end in yes or no: every name, and what it says of it. */
const declared = new Map(
  readFileSync(path.join(root, 'docs/wechat.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, names, used] = line.match(/^\|[^|]*\|([^|]*)\| (yes|no) \|$/) ?? [];
      return [...(names ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, used === 'yes'] as const);
    }),
);

const built = (ending: string): string =>
  filesOf(dist)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    .join('\n');
const weapp: Package = { scripts: built('.js'), templates: built('.wxml') };

test('docs/wechat.md speaks of every private interface of WeChat', () => {
  expect([...declared.keys()].toSorted()).toEqual(PRIVATE.toSorted());
});

test.each([...declared])('%s is used: %s, as docs/wechat.md declares', (name, isUsed) => {
  expect(uses(weapp, name)).toBe(isUsed);
});

test('the app asks for no leave and no required private interface in its config', () => {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as Record<string, unknown>;
  expect([app.requiredPrivateInfos, app.permission, app.requiredBackgroundModes, app.plugins]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});

test.each([
  ['wx.getLocation', 'a().getLocation({})', '', true],
  ['wx.getLocation', 'a()["getLocation"]({})', '', true],
  ['wx.getLocation', 'new Set(["getLocation","login"])', '', false],
  ['wx.getLocation', 'a.getLocationOf()', '', false],
  ['<camera>', '', '<camera mode="normal">', true],
  ['<camera>', '', '<camera-like>', false],
  ['open-type=getPhoneNumber', 'x(Button,{openType:"getPhoneNumber"})', '', true],
  ['open-type=getPhoneNumber', '', '<button open-type="getPhoneNumber">', true],
  ['type=nickname', '', '<input type="{{i.p3}}">', false],
])('the look-out itself: %s in %s%s is %s', (name, scripts, templates, expected) => {
  expect(uses({ scripts, templates }, name)).toBe(expected);
});
