import { glassWords } from '../../words/glass';
import { answer, answering, type Callbacks } from './callbacks';

const SHOWN_MS = 1_500;
const FOLDER = 'http://usr';

/** What the app may write: files of its own folder. A file that is shared goes nowhere, for nobody else is in this phone. */
export function wxFiles(say: (text: string, forMs: number) => void) {
  const kept = new Map<string, string>();
  const writeFile = (options: Callbacks & { filePath: string; data: string }): void => {
    const isOwn = options.filePath.startsWith(`${FOLDER}/`);
    if (isOwn) kept.set(options.filePath, options.data);
    void answer('writeFile', options, isOwn ? { ok: true } : { ok: false, why: 'permission denied' });
  };
  return {
    env: { USER_DATA_PATH: FOLDER },
    getFileSystemManager: () => ({ writeFile }),
    shareFileMessage: answering('shareFileMessage', ({ filePath }: { filePath: string }) => {
      if (!kept.has(filePath)) return { ok: false, why: 'file not found' };
      say(glassWords.sent, SHOWN_MS);
      return { ok: true };
    }),
  };
}
