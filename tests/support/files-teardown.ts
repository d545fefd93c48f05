import { rmSync } from 'node:fs';

export default (): void => {
  const folder = process.env.GONGJI_TEST_FILES;
  if (folder) rmSync(folder, { recursive: true, force: true });
};
