/** How long and how often; the ratio told is the median of the rounds. */
export interface Settings {
  rounds: number;
  lastsMs: number;
  /** How many people lie in the large file. */
  people: number;
  /** Which parts are measured; empty: all of the bureau's. */
  parts: readonly string[];
}

const PARTS = [
  'settling',
  'postgres',
  'peers',
  'growth',
  'statement',
  'sealing',
  'app',
  'app-start',
  'app-fingers',
] as const;
export type Part = (typeof PARTS)[number];

const numberIn = (args: readonly string[], name: string, otherwise: number): number => {
  const given = args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const value = given === undefined ? otherwise : Number(given);
  if (!Number.isSafeInteger(value) || value <= 0) throw new Error(`--${name} must be a whole number above zero.`);
  return value;
};

/** `npm run bench -- growth --people=1000000 --rounds=5 --ms=1500` */
export const settingsOf = (args: readonly string[]): Settings => ({
  rounds: numberIn(args, 'rounds', 5),
  lastsMs: numberIn(args, 'ms', 1_500),
  people: numberIn(args, 'people', 100_000),
  parts: PARTS.filter((part) => args.includes(part)),
});

const isOfApp = (part: Part): boolean => part.startsWith('app');

/** The app, or one part of it, is measured by its name alone: it needs a browser, the build and a quarter of an hour. */
export const isAsked = ({ parts }: Settings, part: Part): boolean => {
  if (parts.length === 0) return !isOfApp(part);
  return parts.includes(part) || (isOfApp(part) && parts.includes('app'));
};
