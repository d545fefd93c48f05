import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGION_CODES } from '@/domain/region/region-profile';

const tableOf = (code: string) => join(__dirname, '../domain/region', `${code}.test.ts`);

/** The constant a region's data stands in: `ningbo` is NINGBO, and a hyphen is an underscore. */
const constantOf = (code: string) => code.toUpperCase().replaceAll('-', '_');

describe('a region’s table of cases', () => {
  it.each(REGION_CODES)('%s has one, and its own data is held to it', (code) => {
    expect(existsSync(tableOf(code))).toBe(true);
    const table = readFileSync(tableOf(code), 'utf8');
    expect(table).toContain(`import { ${constantOf(code)} } from '@/domain/region/${code}';`);
    expect(table).toContain(`\nproveRegion(${constantOf(code)}, [`);
  });
});
