/** `npx tsx tests/support/write-regions-page.ts`: writes the tables of docs/regions.md from the regions' data and words. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { regionsTables, withTables } from './regions-page/page';

const file = path.resolve(__dirname, '../../docs/regions.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8'), regionsTables()));
console.log('docs/regions.md tells what the data say.');
