/** A step of `npm test`: asks the registry for known faults of the packages that are shipped. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { auditVerdict, SKIPPED_STATUS } from './audit-verdict';

const root = path.resolve(__dirname, '../..');
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 120_000,
});
const { outcome, says } = auditVerdict(stdout ?? '');
console.log(says);
process.exitCode = { PASSED: 0, FAILED: 1, SKIPPED: SKIPPED_STATUS }[outcome];
