/** `npm run licences`: writes docs/licences.md from the lockfile. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { licencesPage } from './licences';

writeFileSync(path.resolve(__dirname, '../../docs/licences.md'), licencesPage());
