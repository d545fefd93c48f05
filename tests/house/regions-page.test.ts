import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEBEI } from '@/domain/region/hebei';
import { REGIONS } from '@/domain/region/regions';
import { WALLET_SYSTEM } from '../support/national-policies';
import { nationalTable } from '../support/regions-page/national-table';
import { COMMAND, gapsOf, regionsTables, withTables } from '../support/regions-page/page';
import { RULE_TABLES } from '../support/regions-page/rule-tables';

const page = readFileSync(path.resolve(__dirname, '../../docs/regions.md'), 'utf8');

test('docs/regions.md tells what the data say', () => {
  const isUpToDate = page === withTables(page, regionsTables());
  expect(isUpToDate ? 'up to date' : `out of date: run ${COMMAND}`).toBe('up to date');
});

test('a rule without a column is found, and so is a column without a rule', () => {
  const hatted = { ...HEBEI, sharing: { ...HEBEI.sharing, hat: 'RED' } };
  const identity = ['code', 'name', 'admdvs', 'rulesUntil', 'assumed'];
  expect(gapsOf([...Object.values(REGIONS), hatted], RULE_TABLES, [...identity, 'sharing.coat'])).toEqual({
    untold: ['sharing.hat'],
    unknown: ['sharing.coat'],
  });
});

test('an assumption is marked beside its value and leads to its row, a sourced value is not', () => {
  const lines = regionsTables().split('\n');
  expect(lines.find((line) => line.startsWith('| 河北 | 近亲属'))).toBe(
    '| 河北 | 近亲属 8 类 | 8 位 [※](policy-sources.md#hebei) | — | 不限 | 否 | 否 |',
  );
});

test('without a place for the tables nothing is written', () => {
  expect(() => withTables('# Regions', 'tables')).toThrow('has no place');
});

test('a value of a national system without a row is found', () => {
  const hatted = { ...WALLET_SYSTEM, data: { ...WALLET_SYSTEM.data, hat: 'RED' } };
  expect(() => nationalTable([hatted])).toThrow('医保钱包 tells or has no hat');
});

test('an assumption of a national system is marked, a sourced value is not', () => {
  const lines = nationalTable().split('\n');
  const row = (path: string) => lines.find((line) => line.includes(`\`${path}\``));
  expect(row('proposalDays')).toContain('| 7 天 [※](policy-sources.md#cross-province) |');
  expect(row('mostPerSendingFen')).toContain('| 2000 元 |');
});
