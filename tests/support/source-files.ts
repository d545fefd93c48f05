import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  file: string;
  text: string;
}

/** Every TypeScript file under these folders. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = path.posix.join(folder, name.split(path.sep).join('/'));
        return { file, text: readFileSync(path.join(root, file), 'utf8') };
      }),
  );

/** What a file imports of ours, as paths from the root: `src/domain/money`. */
export function importsOf({ file, text }: SourceFile): string[] {
  const specifiers = [...text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name);
  return specifiers.flatMap((name) => {
    if (name.startsWith('@/')) return [`src/${name.slice(2)}`];
    return name.startsWith('.') ? [path.posix.join(path.posix.dirname(file), name)] : [];
  });
}
