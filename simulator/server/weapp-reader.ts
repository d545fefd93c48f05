import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPackage } from './weapp-package';

/** Changes whenever a file of the build does. */
const signatureOf = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => {
          const { mtimeMs, size } = statSync(path.join(folder, file));
          return `${file}:${mtimeMs}:${size}`;
        })
        .join('\n')
    : '';

/** The mini-program as JSON for the runner; read anew when its build changed. Throws as `readPackage` does. */
export function weappReader(folder: string): () => string {
  let read = { signature: '', json: '' };
  return () => {
    const signature = signatureOf(folder);
    if (signature === '' || signature !== read.signature)
      read = { signature, json: JSON.stringify(readPackage(folder)) };
    return read.json;
  };
}
