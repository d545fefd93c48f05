import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELPER_WORDS, RULE_NAMES, reasonWords, SIDE_WORDS, WAY_WORDS } from '@/copy/reasons.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { RULE_WHYS } from '@/copy/rule-whys.copy';
import { REASON_SIDES, REASON_WAYS } from '@/domain/reasons/reason';
import { REASONS } from '@/domain/reasons/reasons';
import { RULES, type Rule } from '@/domain/reasons/rules';
import { sideOf, wayOf } from '@/domain/reasons/standing';
import { REFUSAL_CODES } from '@/domain/refusals';
import { REGIONS } from '@/domain/region/regions';
import { reasonFacts } from '@/frames/reason-facts';
import { type AboutSharing, aboutIn, isOpenWay, routeOfWay, type WayNeeds, whyRoute } from '@/frames/reason-routes';
import { flows } from '@/pages/flows';
import { codesOfRule, codesOfSide, ruleIn, rulesOfSide } from '@/pages/reasons/codes-of-side';
import { forgetNo, keepNo, paramsOfNo } from '@/stores/last-no';
import { sourceFiles } from '../support/source-files';

const policy = readFileSync(join(__dirname, '..', '..', 'docs', 'policy-sources.md'), 'utf8');
const anchors = new Set([...policy.matchAll(/<a id="([\w-]+)"><\/a>/g)].map((match) => match[1]));
const screens = new Set([
  '/pages/home/index',
  ...Object.entries(flows).flatMap(([flow, names]) => names.map((name) => `/pages/${flow}/${name}/index`)),
]);
const rules = Object.keys(RULES) as Rule[];

const ABOUT = { sharingId: 'x', reach: 'REGION' } as const;
/** Signed out, in every region, and about a sharing or a quota from either side. */
const NEEDS: WayNeeds[] = [
  {},
  ...Object.values(REGIONS).map((profile) => ({ profile })),
  ...[true, false].flatMap((asSharer) =>
    (['REGION', 'NATION'] as const).map((reach) => ({ about: { ...ABOUT, reach, asSharer } })),
  ),
];
const screenOf = (route: string) => route.split('?')[0] ?? '';

describe('every refusal answers three questions:', () => {
  it.each(REFUSAL_CODES)('%s: which rule, whose side, and one way on', (code) => {
    const [rule, side, way, helper] = REASONS[code];
    expect([rules.includes(rule), REASON_SIDES.includes(side), REASON_WAYS.includes(way)]).toEqual([true, true, true]);
    expect(reasonFacts(code).map(({ question }) => question)).toEqual([
      reasonWords.rule,
      reasonWords.side,
      ...(helper ? [reasonWords.helper] : []),
    ]);
    // where nothing of ours repairs it, who can is said
    if (way === 'HALL' || way === 'DEPARTMENTS') expect(helper).toBeDefined();
    expect(screens.has(screenOf(whyRoute(code)))).toBe(true);
  });

  it.each(REASON_WAYS.filter((way) => way !== 'HERE'))(
    'the way %s leads to a screen that is there, whoever asks',
    (way) => {
      for (const needs of NEEDS) expect(screens).toContain(screenOf(routeOfWay(way, needs) ?? 'nowhere'));
      expect(REFUSAL_CODES.some((code) => REASONS[code][2] === way)).toBe(true);
    },
  );

  it('only what is typed, chosen, signed or tried anew on the same page has no way, and it is the reader’s, or on that page', () => {
    expect(routeOfWay('HERE')).toBeNull();
    const here = REFUSAL_CODES.filter((code) => REASONS[code][2] === 'HERE' && REASONS[code][1] !== 'MINE');
    expect(here).toEqual([
      'STORE_AWAY',
      'NO_ROOM',
      'MEMBER_FACE_MISSING',
      'NOTICE_OUTDATED',
      'CONFIRMATION_MISSING',
      'NOT_YOUR_EMPLOYEE',
    ]);
  });

  it('where a sharing is known, the way leads to this one, and to its terms whoever may change them', () => {
    const about = { ...ABOUT, asSharer: true };
    expect(routeOfWay('TERMS', { about })).toBe('/pages/one-relative/terms/index?id=x');
    expect(routeOfWay('TERMS', { about: { ...about, asSharer: false } })).toBe(
      '/pages/one-relative/overview/index?id=x',
    );
    expect(routeOfWay('SHARING', { about: { ...about, reach: 'NATION' } })).toBe(
      '/pages/cross-province/overview/index?id=x',
    );
  });
});

it.each(REASON_WAYS)('the way %s says whether one signs in first, as its screen does', (way) => {
  const route = routeOfWay(way, { profile: REGIONS.hebei });
  const file = route && `src${screenOf(route)}.tsx`;
  const page = sourceFiles('src/pages').find((one) => one.file === file);
  // the first step of a flow asks in its frame
  const asks = page !== undefined && /signedIn\(|[a-z]+Step\(|about[A-Z]\w+\(/u.test(page.text);
  expect([way, isOpenWay(way)]).toEqual([way, !asks]);
});

describe('the page of the why tells the same story as the card:', () => {
  const read = (route: string) => {
    const params = new URLSearchParams(route.split('?')[1]);
    return aboutIn({ id: params.get('id') ?? '', reach: params.get('reach') ?? '', as: params.get('as') ?? '' });
  };

  it.each<[string, AboutSharing]>([
    ['to who shares', { ...ABOUT, asSharer: true }],
    ['to whom it is for', { ...ABOUT, asSharer: false }],
    ['of a quota', { ...ABOUT, reach: 'NATION', asSharer: true }],
  ])('%s, about the same sharing', (_, about) => {
    expect(read(whyRoute('CEILING_REACHED', about))).toEqual(about);
  });

  it('about none, where none was known, and none where an address was written by hand', () => {
    expect(whyRoute('CEILING_REACHED')).toBe('/pages/reasons/one/index?code=CEILING_REACHED');
    expect(read(whyRoute('CEILING_REACHED'))).toBeUndefined();
    expect(aboutIn({ id: 'x', reach: 'REGION', as: 'CLERK' })).toBeUndefined();
  });

  it('with the figures said last, and with none where another was asked for since', () => {
    keepNo('BALANCE_SHORT', { balanceFen: 1 });
    expect([paramsOfNo('BALANCE_SHORT'), paramsOfNo('OVER_CEILING')]).toEqual([{ balanceFen: 1 }, {}]);
    keepNo('OVER_CEILING', {});
    expect(paramsOfNo('BALANCE_SHORT')).toEqual({});
    keepNo('BALANCE_SHORT', { balanceFen: 1 });
    forgetNo();
    expect(paramsOfNo('BALANCE_SHORT')).toEqual({});
  });
});

describe('every rule', () => {
  it.each(rules)('%s has a name, a why in short sentences, a source that stands, and a refusal', (rule) => {
    const source = RULES[rule];
    if (source !== null) expect(anchors).toContain(source);
    expect([...RULE_NAMES[rule]].length).toBeLessThanOrEqual(16);
    expect(RULE_WHYS[rule]).toMatch(/^([^。]+。)+$/u);
    for (const sentence of RULE_WHYS[rule].split('。')) expect([...sentence].length).toBeLessThanOrEqual(27);
    expect(REFUSAL_CODES.some((code) => REASONS[code][0] === rule)).toBe(true);
  });

  it('has a name of its own', () => {
    expect(new Set(Object.values(RULE_NAMES)).size).toBe(rules.length);
    for (const words of [SIDE_WORDS, WAY_WORDS, HELPER_WORDS]) expect(Object.values(words)).not.toContain('');
  });
});

test.each([
  ['BALANCE_SHORT', {}, 'HALL'],
  ['BALANCE_AT_FLOOR', { nextCreditOn: '2026-12-01' }, 'HALL'],
  ['BALANCE_AT_FLOOR', { floorFen: 100_000 }, 'ACCOUNT'],
  ['BALANCE_AT_FLOOR', {}, 'ACCOUNT'],
  ['PREMIUM_CHANNEL_CLOSED', {}, 'PREMIUM'],
  ['PREMIUM_CHANNEL_CLOSED', { matter: 'CARE' }, 'CARE'],
] as const)('where its sentence says so, %s of %j leads to %s', (code, params, way) => {
  expect(wayOf(code, params)).toBe(way);
  expect(refusalSentence(code, params).now.includes('到医保大厅')).toBe(way === 'HALL');
});

describe('whose side it is', () => {
  it.each([
    ['SHARER_BALANCE_SHORT', {}, 'SHARER'],
    ['SHARER_BALANCE_SHORT', { asSharer: true }, 'MINE'],
    ['SHARER_DOWN_TO_FLOOR', {}, 'SHARER'],
    ['SHARER_DOWN_TO_FLOOR', { asSharer: true }, 'MINE'],
    ['OWN_CARD_NOT_IN_USE', {}, 'MINE'],
    ['OWN_CARD_NOT_IN_USE', { asSharer: true }, 'RELATIVE'],
    ['OTHER_SHARER_PAID', { asSharer: true }, 'BUREAU'],
    ['CARD_NOT_IN_USE', { params: { who: 'RELATIVE' } }, 'RELATIVE'],
    ['CARD_NOT_IN_USE', { params: { who: 'SHARER' } }, 'MINE'],
    ['SHARER_SUSPENDED', { params: { matter: 'PREMIUM' } }, 'MINE'],
    ['SHARER_SUSPENDED', { params: { matter: 'SHARING' } }, 'MINE'],
    ['SHARER_SUSPENDED', {}, 'SHARER'],
    ['ALREADY_PAID', { params: { matter: 'PREMIUM' } }, 'RELATIVE'],
  ] as const)('%s of %j is %s', (code, standing, side) => {
    expect(sideOf(code, standing)).toBe(side);
  });
});

test('the page of reasons comes to every refusal that a person can meet', () => {
  const listed = REASON_SIDES.flatMap(codesOfSide);
  const notListed = REFUSAL_CODES.filter((code) => !listed.includes(code));
  expect(notListed).toEqual([
    'IDEMPOTENCY_KEY_MISSING',
    'METHOD_NOT_ALLOWED',
    'BODY_TOO_LARGE',
    'HOST_UNKNOWN',
    'ORIGIN_UNKNOWN',
  ]);
});

describe('the reasons of a side, by their rules', () => {
  it.each(REASON_SIDES)('%s: every reason stands under one rule, and no rule is empty', (side) => {
    const byRule = rulesOfSide(side).map((rule) => codesOfRule(side, rule));
    expect(byRule.flat().sort()).toEqual([...codesOfSide(side)].sort());
    expect(byRule.every((codes) => codes.length > 0)).toBe(true);
    expect(new Set(rulesOfSide(side)).size).toBe(rulesOfSide(side).length);
  });

  it('an address names a rule of its side, or none', () => {
    expect(ruleIn('MINE', 'ID_NUMBER')).toBe('ID_NUMBER');
    expect([ruleIn('PLACE', 'ID_NUMBER'), ruleIn('MINE', ''), ruleIn('MINE', 'NONE')]).toEqual([null, null, null]);
  });
});

/** Who says a refusal without the card: at its field, in a row of a list, or in a card of its own with the same lines. */
const WITHOUT_THE_CARD = [
  'src/copy/help-deeds.copy.ts',
  'src/copy/home.copy.ts',
  'src/copy/pay-premium.copy.ts',
  'src/copy/refusal-line.ts',
  'src/frames/deed-result.tsx',
  'src/frames/refusal-banner.tsx',
  'src/pages/add-relative/not-now.tsx',
  'src/pages/home/use-why-not-invite.ts',
  'src/pages/reasons/list/index.tsx',
  'src/pages/reasons/one/index.tsx',
  'src/pages/reasons/reason-row.tsx',
];

test('nobody shows a refusal but as a card, or where it is known not to be one', () => {
  const speakers = sourceFiles('src').filter(({ text }) => text.includes('refusalSentence('));
  expect(speakers.map(({ file }) => file).sort()).toEqual(WITHOUT_THE_CARD);
});
