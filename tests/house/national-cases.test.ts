import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL_POLICIES } from '../support/national-policies';
import { sourceFiles } from '../support/source-files';

const tableOf = (section: string) => join(__dirname, '../domain/national', `${section}.test.ts`);

/** The law's files whose data name their assumptions, the regions' own aside. */
const policyFiles = sourceFiles('src/domain')
  .filter(({ file, text }) => !file.startsWith('src/domain/region/') && /^ {2}assumed: \[/m.test(text))
  .map(({ file }) => file);

describe('what is the same in the whole country', () => {
  it.each(NATIONAL_POLICIES)('$name has a table of cases, and its own data is held to it', ({ section }) => {
    expect(existsSync(tableOf(section))).toBe(true);
    const system = `${section.toUpperCase().replaceAll('-', '_')}_SYSTEM`;
    expect(readFileSync(tableOf(section), 'utf8')).toContain(`\nproveNational(${system}, [`);
  });

  it('is listed, wherever the law keeps such data', () => {
    const listed = NATIONAL_POLICIES.map(({ file }) => file);
    expect([...policyFiles].sort()).toEqual([...listed].sort());
  });
});
