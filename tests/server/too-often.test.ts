import { LIMITS } from '../../mock-server/limits';
import { sourceFiles } from '../support/source-files';
import { allButSoMany } from './support/asked-before';
import { openTestBureau } from './support/bureau';
import { said } from './support/helping';
import { LIMITED_ASKS, type Limited, openLimited } from './support/limited-asks';

const MINUTE_MS = 60_000;

let limited: Limited;
beforeEach(async () => {
  limited = await openLimited(openTestBureau);
});
afterEach(() => limited.bureau.close());

test.each(LIMITED_ASKS.map((one) => [one.by, one.limit, one] as const))(
  '%s: as often as %s lets one, then no, and again when its minutes are over',
  async (_, limit, { who, says, saysNo = 'TRIED_TOO_OFTEN', ask }) => {
    const { bureau } = limited;
    const { minutes } = LIMITS[limit];
    await allButSoMany(bureau, [limit, who], 1);
    expect(said(await ask(limited))).toBe(says);
    bureau.wait(MINUTE_MS);
    const no = await ask(limited);
    expect([no.status, no.body.code]).toEqual([429, saysNo]);
    bureau.wait((minutes - 1) * MINUTE_MS - 1);
    expect((await ask(limited)).body.code).toBe(saysNo);
    bureau.wait(1);
    expect(said(await ask(limited))).toBe(says);
  },
);

/** The top-level functions of the bureau that ask `whyTooOften`, and the limits that they name. */
const limitsAskedAbout = (): string[] =>
  sourceFiles('mock-server').flatMap(({ text }) =>
    text.split(/^(?=(?:export )?const \w+ = )/m).flatMap((part) => {
      const [, name] = /^(?:export )?const (\w+) = /.exec(part) ?? [];
      if (!/whyTooOften\(/.test(part) || name === 'whyTooOften') return [];
      const limits = [...part.matchAll(/\['([A-Z_]+)',/g)].map(([, limit]) => limit);
      return limits.length === 0
        ? [`${name} by a limit that is not named there`]
        : limits.map((one) => `${name} ${one}`);
    }),
  );

/** Where the one too many is answered like the others, and nothing is sent: helping-code-counted.test.ts tries both sides. */
const IN_SILENCE = ['mayGoTo HELP_CODE_TO_PHONE', 'mayGoTo SMS_TO_PHONE'];

test('every limit that is asked about anywhere has its line in the table', () => {
  const tried = [...LIMITED_ASKS.map(({ by, limit }) => `${by} ${limit}`), ...IN_SILENCE];
  expect(tried.sort()).toEqual(limitsAskedAbout().sort());
});
