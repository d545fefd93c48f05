/** A step of `npm test`: asks the registry for known faults of the packages that are shipped. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { auditVerdict } from './audit-verdict';

const root = path.resolve(__dirname, '../..');
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 120_000,
});
const { isBad, says } = auditVerdict(stdout ?? '');
console.log(says);
process.exitCode = isBad ? 1 : 0;
