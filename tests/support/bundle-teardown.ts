import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

export default (): void => {
  const program = process.env.GONGJI_TEST_BUREAU;
  if (program) rmSync(dirname(program), { recursive: true, force: true });
};
