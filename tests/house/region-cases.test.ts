import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGION_CODES } from '@/domain/region/region-profile';

const tableOf = (code: string) => join(__dirname, '../domain/region', `${code}.test.ts`);

/** Regions whose rules for sharing are proved by a table of cases; one more region is one more table. */
const TABLED = ['hebei', 'guangdong', 'shanxi', 'ningbo', 'zhejiang', 'jiangsu'];

describe('a region’s table of cases', () => {
  it.each(TABLED)('%s has one, and is held to it', (code) => {
    expect(existsSync(tableOf(code))).toBe(true);
    expect(readFileSync(tableOf(code), 'utf8')).toContain(`proveRegion(${code.toUpperCase()}, [`);
  });

  it('belongs to a region that is there', () => {
    expect(TABLED.filter((code) => !REGION_CODES.some((one) => one === code))).toEqual([]);
  });
});
