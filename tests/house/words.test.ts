import { refusalSentence } from '@/copy/refusals.copy';
import { REFUSAL_CODES } from '@/domain/refusals';
import { allSayings, sayingsOf } from '../support/sayings';
import { lengthOf, sentencesOf, sentencesOfParagraph } from '../support/sentences';

const LONGEST = 25;
const MOST_SENTENCES = 3;

/** What nobody says at a kind counter, and what is said there. */
const JARGON: readonly (readonly [RegExp, string])[] = [
  [/系统(?:异常|错误|繁忙|故障|提示|正在)|异常|报错|错误码/, '说出了什么事：现在连不上医保局'],
  [/操作/, '办理、点'],
  [/成功|失败/, '办好了、没办成'],
  [/非法|不合法|无效输入|输入有误/, '填得不对，请核对'],
  [/请求/, '这次办理'],
  [/服务器|接口|数据库|后台|缓存|网关/, '医保局、演示局'],
  [/超时|逾期/, '过了时间'],
  [/校验|核验|鉴权|身份认证/, '核对'],
  [/参保人员/, '参保的人'],
  [/账号|用户/, '手机号、您'],
  [/权限|授予/, '可以做什么'],
  [/沙盒/, '演示'],
  [/重置|初始化/, '重新开始'],
  [/点击|登陆|输入(?!法)/, '点、登录、填'],
  [/终止|予以|知悉|特此|兹|须(?!知)|勿/, '停、给、知道、要、不要'],
  [/(?:^|[，。；])如(?!果)/, '要…的、…的话'],
  [/凭.*(?:办理|办$)|险种|期初|结转/, '带着、哪种医保、开始时、转成历年'],
  [/暂无|暂不|尚未|未能/, '还没有、现在不能'],
  [/不支持/, '不能'],
  [/撤回/, '撤销'],
];

/** Official papers and case stages, quoted as they are: each with why. */
const QUOTED: Readonly<Record<string, string>> = {
  'src/copy/premium-pledge.copy.ts': 'the certificate, as the tax office words it',
};

const sayings = allSayings();

const jargonIn = (text: string): string[] =>
  JARGON.flatMap(([word, plain]) => (word.test(text) ? [`${text} → ${plain}`] : []));

const tooLongIn = (text: string): string[] => sentencesOf(text).filter((sentence) => lengthOf(sentence) > LONGEST);

test('the lint hears the whole voice', () => {
  expect(sayings.length).toBeGreaterThan(3000);
  expect(new Set(sayings.map(({ file }) => file)).size).toBeGreaterThan(70);
});

test(`no sentence is longer than ${LONGEST} characters`, () => {
  expect(sayings.flatMap(({ file, line, text }) => tooLongIn(text).map((one) => `${file}:${line} ${one}`))).toEqual([]);
});

test(`no paragraph has more than ${MOST_SENTENCES} sentences`, () => {
  const crowded = sayings.filter(({ text }) => sentencesOfParagraph(text).length > MOST_SENTENCES);
  expect(crowded.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

test('nobody is spoken to in the jargon of an office or a machine', () => {
  const spoken = sayings.filter(({ file }) => !(file in QUOTED));
  expect(spoken.flatMap(({ file, line, text }) => jargonIn(text).map((one) => `${file}:${line} ${one}`))).toEqual([]);
});

test('each file that is let off still needs it', () => {
  const needed = new Set(sayings.filter(({ text }) => jargonIn(text).length > 0).map(({ file }) => file));
  expect(Object.keys(QUOTED).filter((file) => !needed.has(file))).toEqual([]);
});

const PARAMS = {
  length: 17,
  region: 'guangdong',
  kinship: 'SPOUSE_PARENT',
  name: '欧阳*英',
  sex: 'FEMALE',
  max: 8,
  year: 2027,
  opensOn: '2026-09-01',
  closesOn: '2026-12-31',
  nextCreditOn: '2026-12-10',
  city: '石家庄',
  amountFen: 1_234_567,
  balanceFen: 1_234_566,
  floorFen: 300_000,
  asSharer: true,
};

describe('both halves of every refusal', () => {
  const halves = REFUSAL_CODES.map((code) => ({ code, ...refusalSentence(code, PARAMS) }));

  it('are short with names and figures in them', () => {
    const long = halves.flatMap(({ code, happened, now }) => tooLongIn(`${happened}${now}`).map((one) => [code, one]));
    expect(long).toEqual([]);
  });

  it('say first what is, or was not done', () => {
    const NOT_DONE =
      /没有|不能|不是|不对|不存在|不在|不够|不到|不该|只能|还没|还在等|已|错|超过|用完|失效|现在是|有数字|是您本人|太/;
    expect(halves.filter(({ happened }) => !NOT_DONE.test(happened)).map(({ happened }) => happened)).toEqual([]);
  });

  it('say then what can be done', () => {
    const DEED = /请|可以|可到|等|不用|缴费期是|再/;
    expect(halves.filter(({ now }) => !DEED.test(now)).map(({ code, now }) => `${code} ${now}`)).toEqual([]);
  });
});

describe('the lint itself', () => {
  it.each([
    ['一二三四五六七八九十一二三四五六七八九十一二三四五。', 0],
    ['一二三四五六七八九十一二三四五六七八九十一二三四五六。', 1],
    ['一二三四五六七八九十一二三四五六七八九十，{0}一。', 0],
    ['一二三四五六七八九十一二三四五六七八九十，{0}一二。', 1],
    ['一二三四五六七八九十一二三四五六七八九十一二三，400.00 元。', 0],
    ['一二三四五六七八九十一二三四五六七八九十一二三，400.00 元整。', 1],
    ['请读《一二三四五六七八九十一二三四五六七八九十一二三四五六七八》。', 0],
    ['一二三四五六七八九十；一二三四五六七八九十一二三四五六七八九十。', 0],
  ])('%s has %d too long', (text, count) => {
    expect(tooLongIn(text)).toHaveLength(count);
  });

  it.each([
    ['操作失败，请重试。', 2],
    ['如需帮助，请拨打电话。', 1],
    ['如果不缴', 0],
    ['已阅读家庭共济须知', 0],
    ['没有办成，钱没有动。', 0],
  ])('%s has %d words of jargon', (text, count) => {
    expect(jargonIn(text)).toHaveLength(count);
  });

  it('hears what is in a function, a list and a template, and no name of a property', () => {
    const text = `export const a = { "键": "值", b: ["一"], c: (x) => \`第 \${x} 页\`, d: "CODE" };`;
    expect(sayingsOf({ file: 'src/copy/a.ts', text }).map((one) => one.text)).toEqual(['值', '一', '第 {0} 页']);
  });
});
