import { REGION_COPIES } from '@/copy/regions/region-copies';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { REGION_CODES, type RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { leavesOf } from '../leaves';
import type { Table } from './column';
import { COPY_TABLES } from './copy-tables';
import { nationalTable } from './national-table';
import { RULE_TABLES } from './rule-tables';

/** How the page is written anew; told wherever it is found out of date. */
export const COMMAND = 'npx tsx tests/support/write-regions-page.ts';

const PROFILES: readonly RegionProfile[] = REGION_CODES.map((code) => REGIONS[code]);

/** What says who the region is; the first table shows it. */
const WHO = ['code', 'name', 'admdvs', 'rulesUntil', 'assumed'];

interface Told {
  profile: RegionProfile;
  copy: RegionCopy;
}

/** Values of the data that no column tells, and columns of values that no region has. */
export const gapsOf = (data: readonly object[], tables: readonly Table<never>[], told: readonly string[] = []) => {
  const leaves = new Set(data.flatMap((one) => leavesOf(one)));
  const paths = [...told, ...tables.flatMap(({ columns }) => columns.flatMap((column) => column.paths))];
  return {
    untold: [...leaves].filter((leaf) => !paths.includes(leaf)),
    unknown: paths.filter((path) => !leaves.has(path)),
  };
};

const isAssumed = (profile: RegionProfile, paths: readonly string[]): boolean =>
  profile.assumed.some((assumed) => paths.some((path) => path === assumed || path.startsWith(`${assumed}.`)));

/** A mark that leads to the row which says that nobody knows. */
const mark = ({ code }: RegionProfile): string => ` [※](policy-sources.md#${code})`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const inMarkdown = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

const tableOf = <Data>(
  { title, columns }: Table<Data>,
  of: (told: Told) => Data,
  all: readonly Told[],
  showPaths: boolean,
): string => {
  const headings = columns.map(({ heading, paths }) =>
    showPaths ? `${heading}<br>${paths.map((path) => `\`${path}\``).join('<br>')}` : heading,
  );
  const rows = all.map((told) => [
    told.profile.name,
    ...columns.map(({ paths, tells }) => {
      const marked = showPaths && isAssumed(told.profile, paths);
      return `${tells(of(told))}${marked ? mark(told.profile) : ''}`;
    }),
  ]);
  return `### ${title}\n\n${inMarkdown(['', ...headings], rows)}`;
};

const whoTable = (all: readonly Told[]): string =>
  inMarkdown(
    ['', '程序', '`code`', '`admdvs`', '演示假设'],
    all.map(({ profile, copy }) => [
      profile.name,
      copy.program,
      `\`${profile.code}\``,
      profile.admdvs,
      `[${profile.assumed.length} 条](policy-sources.md#${profile.code})`,
    ]),
  );

const complain = (what: string, { untold, unknown }: ReturnType<typeof gapsOf>): void => {
  if (untold.length > 0) throw new Error(`No column tells ${untold.join(', ')}: add one to ${what}.`);
  if (unknown.length > 0) throw new Error(`No region has ${unknown.join(', ')}: take it out of ${what}.`);
};

/** Every rule and every word of the regions as tables. Throws where a value of the data has no column. */
export const regionsTables = (): string => {
  const all = PROFILES.map((profile) => ({ profile, copy: REGION_COPIES[profile.code] }));
  complain('tests/support/regions-page/rule-tables.ts', gapsOf(PROFILES, RULE_TABLES, WHO));
  complain(
    'tests/support/regions-page/copy-tables.ts',
    gapsOf(
      all.map(({ copy }) => copy),
      COPY_TABLES,
    ),
  );
  return [
    whoTable(all),
    ...RULE_TABLES.map((table) => tableOf(table, ({ profile }) => profile, all, true)),
    nationalTable(),
    ...COPY_TABLES.map((table) => tableOf(table, ({ copy }) => copy, all, false)),
  ].join('\n\n');
};

const BEGIN = '<!-- from the data: begin -->';
const END = '<!-- from the data: end -->';

/** The page with its tables written anew; what people wrote around them stays. */
export const withTables = (page: string, tables: string): string => {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The page has no place between ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`;
};
