import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinshipToReader } from '@/copy/kinship.copy';
import { withNote } from '@/copy/wording';
import { KINSHIPS } from '@/domain/person/kinship';
import { maskName } from '@/domain/person/masking';
import type { RegionCode } from '@/domain/region/region-profile';
import { EMPLOYER_OFFICES } from '../../mock-server/seed/employers';
import { HALLS } from '../../mock-server/seed/halls';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { wordsOf } from '../../simulator/stage/asks';
import type { PressOnPhone, Scenario } from '../../simulator/stage/scenario';
import { SCENARIOS } from '../../simulator/stage/scenarios/all';
import { CONTROL_WORDS } from '../../simulator/words/console';
import { clockWords, faultWords, powerWords, resetWords } from '../../simulator/words/panels';
import { terminalWords } from '../../simulator/words/terminal-panel';
import { personaOf } from '../support/open-bureau';

const COPY = path.join(__dirname, '../../src/copy');

/** What the regions call moving money to a relative. */
const VERBS = ['转移', '划拨'];
const filledIn = (template: string): string[] =>
  VERBS.map((verb) =>
    template
      .replace(/\$\{year\}/, '2027')
      .replace(/^\$\{verb\}/, verb)
      .replace(/\$\{.*/s, ''),
  );

/** Every sentence and word of a file of the copy; a template up to its first gap, and a year in it is one. */
const wordsIn = (file: string): string[] =>
  [...readFileSync(path.join(COPY, file), 'utf8').matchAll(/'([^'\n]+)'|`([^`]+)`/g)].flatMap(
    ([, plain, template = '']) => (plain === undefined ? filledIn(template) : [plain]),
  );

const everywhere = readdirSync(COPY)
  .filter((file) => file.endsWith('.copy.ts'))
  .flatMap(wordsIn);

/** A relative's row names them with what they are to the reader. */
const asRelative = (name: string): string[] =>
  KINSHIPS.map((kinship) => withNote(maskName(name), kinshipToReader(kinship, 'BENEFICIARY')));

const peopleAndPlaces = [
  ...SANDBOX.people.flatMap(({ name }) => [name, maskName(name), ...asRelative(name)]),
  ...SANDBOX.terminals.map(({ name }) => name),
  ...HALLS.map(({ name }) => name),
  ...EMPLOYER_OFFICES.map(({ name }) => name),
];

/** A clerk's and an office's screens speak no region's words. */
const regionOf = ({ phones }: Scenario, { on }: PressOnPhone): RegionCode | undefined => {
  const { person } = phones[on];
  return person === null ? undefined : personaOf(person).insurance.region;
};

/** All that can stand on the screens of who holds that phone. */
const wordsFor = (scenario: Scenario, press: PressOnPhone): string[] => {
  const region = regionOf(scenario, press);
  return [...everywhere, ...peopleAndPlaces, ...(region ? wordsIn(`regions/${region}.copy.ts`) : [])];
};

const pressesOf = ({ steps }: Scenario): PressOnPhone[] =>
  steps.flatMap(({ highlight }) => (highlight && highlight.on !== 'CONSOLE' ? [highlight] : []));

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test('every button it points at is a word of the app as that person sees it', () => {
    const strange = pressesOf(scenario).flatMap((press) => {
      const words = wordsFor(scenario, press);
      return press.asks
        .map(wordsOf)
        .filter((text) => text !== null && !words.some((word) => word === text || word.startsWith(text)));
    });
    expect(strange).toEqual([]);
  });

  test('an ID number to type is that of the person whose name is typed before it', () => {
    const typed = pressesOf(scenario).flatMap(({ asks }) =>
      asks.flatMap((ask) => (typeof ask !== 'string' && ask.kind === 'TYPE' ? [ask.text] : [])),
    );
    for (const [at, text] of typed.entries()) {
      if (text.length !== 18) continue;
      expect(SANDBOX.people.find(({ idNumber }) => idNumber === text)?.name).toBe(typed[at - 1]);
    }
  });

  test('what a sentence puts in quotation marks can be pressed or read on that phone', () => {
    const strange = scenario.steps.flatMap(({ say, highlight }) => {
      const quoted = [...say.matchAll(/“([^”]+)”/g)].map(([, text = '']) => text);
      const on = highlight && highlight.on !== 'CONSOLE' ? highlight : null;
      const words = on ? wordsFor(scenario, on) : everywhere;
      return quoted.filter((text) => !words.some((word) => word === text || word.startsWith(text)));
    });
    expect(strange).toEqual([]);
  });

  test('every step says who does it, and all but the free ones what to press', () => {
    for (const { who, highlight } of scenario.steps) {
      expect(highlight?.on === 'CONSOLE').toBe(who === 'TERMINAL' || who === 'OPERATOR');
      if (highlight && highlight.on !== 'CONSOLE') expect(highlight.on).toBe(who);
    }
  });
});

test('a control is called by what its button says', () => {
  const { kinds } = faultWords;
  expect(CONTROL_WORDS).toMatchObject({
    TILL_SETTLE: terminalWords.settle,
    CLOCK_MINUTES: clockWords.minutes,
    CLOCK_DAY: clockWords.day,
    CLOCK_MONTH: clockWords.month,
    CLOCK_SET: clockWords.set,
    FAULT_DROP: kinds.DROP_NEXT_ANSWER,
    FAULT_SLOW: kinds.SLOW_LINE,
    FAULT_NONE: kinds.NONE,
    BUREAU_KILL: powerWords.kill,
    BUREAU_START: powerWords.start,
    RESET: resetWords.ask,
  });
});
