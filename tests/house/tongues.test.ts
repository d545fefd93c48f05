import { say, speak, type Tongue } from '@/copy/say';
import { ENGLISH } from '@/copy/tongues/english';
import { places } from '@/copy/tongues/english/places';
import { PLAIN } from '@/copy/tongues/plain';
import { REGIONS } from '@/domain/region/regions';
import { markOf } from '../../config/say/mark-of';
import { allSayings } from '../support/sayings';
import { lengthOf, sentencesOf } from '../support/sentences';
import { sourceFiles } from '../support/source-files';

/** The files of the voice that speak English: every line of them, and those that are as short in 简明. */
const SPOKEN = [
  'furniture.copy',
  'frames.copy',
  'language.copy',
  'wording',
  'kinship.copy',
  'insurance.copy',
  'purpose.copy',
  'regions/hebei.copy',
  'sign-in.copy',
  'code.copy',
  'form.copy',
  'home.copy',
  'home-ways.copy',
  'me.copy',
  'text-size.copy',
  'sandbox.copy',
  'add-relative.copy',
  'pledge-review.copy',
  'money-lines',
  'sharing.copy',
  'sharing-terms.copy',
  'sharing-life.copy',
  'my-relatives.copy',
  'one-relative.copy',
  'case-refused.copy',
  'pay-premium.copy',
  'premium.copy',
  'premium-now.copy',
  'premium-amount.copy',
  'premium-terms.copy',
  'premium-benefits.copy',
  'premium-source.copy',
  'premium-pledge.copy',
  'premiums-together.copy',
  'keep-paper.copy',
  'mock-amount.copy',
  'enrolment.copy',
  'regions.copy',
  'payee.copy',
  'records.copy',
  'statement.copy',
  'statement-line.copy',
  'reminders.copy',
  'reminder-life.copy',
  'reminder-events.copy',
  'refusals.copy',
  'refusals/refusal-copy',
  'refusals/typed.copy',
  'refusals/general.copy',
  'refusals/people.copy',
  'refusals/sharing.copy',
  'refusals/premium.copy',
  'refusals/sign-in.copy',
  'refusals/request.copy',
  'refusals/settlement.copy',
  'refusals/helping.copy',
  'helping.copy',
  'help-answer.copy',
  'help-deeds.copy',
  'done-by-helper.copy',
].map((name) => `src/copy/${name}.ts`);

const LONGEST_PLAIN = 15;

/** The paper is worded by the tax office; a 简明 reader keeps it as it is. */
const OFFICIAL = ['兹证明下列人员已经缴纳城乡居民基本医疗保险费。'];

/** What is Chinese in every language: how Chinese is called, and the official names one looks for elsewhere. */
const CHINESE_IN_ENGLISH = ['语言 Language', '中文', '简明中文', 'Large mode (长辈版)'];

const HAN = /[\u4e00-\u9fff]/;
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

const sayings = allSayings();
const said = new Set(sayings.map(({ text }) => text));
const toTranslate = [
  ...new Set(sayings.filter(({ file, text }) => SPOKEN.includes(file) && HAN.test(text)).map(({ text }) => text)),
];

const placesIn = (text: string): string[] => [...new Set(text.match(/(?<=\{)\d/g) ?? [])].sort();

const isLong = (text: string): boolean => sentencesOf(text).some((sentence) => lengthOf(sentence) > LONGEST_PLAIN);

test('the files that speak English are there', () => {
  expect(SPOKEN.filter((file) => !sourceFiles('src/copy').some((one) => one.file === file))).toEqual([]);
  expect(toTranslate.length).toBeGreaterThan(1100);
});

test('every text of theirs has an English line', () => {
  expect(toTranslate.filter((text) => !(text in ENGLISH))).toEqual([]);
});

test('every sentence of theirs is short in 简明', () => {
  const plain = (text: string) => PLAIN[text] ?? text;
  expect(toTranslate.filter((text) => isLong(plain(text)) && !OFFICIAL.includes(text))).toEqual([]);
  expect(OFFICIAL.filter((text) => !isLong(text))).toEqual([]);
});

const isPlace = (text: string): boolean => text in places;

describe.each([
  ['English', ENGLISH],
  ['简明', PLAIN],
] as [string, Tongue][])('%s', (_, tongue) => {
  const lines = Object.entries(tongue);

  it('translates what is said, and nothing else', () => {
    expect(lines.map(([text]) => text).filter((text) => !said.has(text) && !isPlace(text))).toEqual([]);
  });

  it('fills in the same places', () => {
    const unlike = lines.filter(([text, line]) => placesIn(text).join() !== placesIn(line).join());
    expect(unlike).toEqual([]);
  });

  it('has a line wherever it has a key', () => {
    expect(lines.filter(([, line]) => line.trim() === '' && line !== ', ').map(([text]) => text)).toEqual([]);
  });
});

test('no English line has Chinese in it but names', () => {
  const lines = Object.values(ENGLISH).filter((line) => CHINESE.test(line) && !CHINESE_IN_ENGLISH.includes(line));
  expect(lines).toEqual([]);
  expect(CHINESE_IN_ENGLISH.filter((line) => !Object.values(ENGLISH).includes(line))).toEqual([]);
});

test('a name of a place is one of a region, or of a city that people of the demo live in', () => {
  const regions = Object.values(REGIONS).map(({ name }) => name);
  const seeds = sourceFiles('mock-server/seed').map(({ text }) => text);
  const isCity = (name: string) => seeds.some((text) => text.includes(`'${name}'`));
  expect(Object.keys(places).filter((name) => !regions.includes(name) && !isCity(name))).toEqual([]);
});

test('no two texts have the same mark', () => {
  const texts = new Set([...said, ...Object.keys(ENGLISH)]);
  expect(new Set([...texts].map(markOf)).size).toBe(texts.size);
});

describe('the engine', () => {
  const tongueOf = (table: Record<string, string>): Tongue =>
    Object.fromEntries(Object.entries(table).map(([text, line]) => [markOf(text), line]));

  afterEach(() => speak({}));

  it('says Chinese where there is no line', () => {
    speak(tongueOf({ 别的: 'other' }));
    expect(say('余额 {0}', '400.00 元')).toBe('余额 400.00 元');
  });

  it.each([
    [1, '1 day left'],
    [2, '2 days left'],
    [30, '30 days left'],
    [0, '0 days left'],
  ])('counts: %d', (count, line) => {
    speak(tongueOf({ '还有 {0} 天': '{0} {0|day|days} left' }));
    expect(say('还有 {0} 天', count)).toBe(line);
  });

  it.each([
    [1, 'Jan'],
    [11, 'Nov'],
    [12, 'Dec'],
  ])('names the month %d', (month, name) => {
    speak(tongueOf({ '{0}年{1}月': ENGLISH['{0}年{1}月'] ?? '' }));
    expect(say('{0}年{1}月', '2026', month)).toBe(`${name}\u00a02026`);
  });

  it('translates a word that is filled in, too, and leaves names', () => {
    speak(tongueOf({ '{0}（{1}）': '{0} ({1})', 父母: 'parent' }));
    expect(say('{0}（{1}）', '刘*兰', '父母')).toBe('刘*兰 (parent)');
  });
});
