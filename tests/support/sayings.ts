import { type NodePath, transformSync, type types } from '@babel/core';
import { sayingsIn } from '../../config/say/sayings';
import { type SourceFile, sourceFiles } from './source-files';

/** One text of the voice, its places as `{0}`. */
export interface Saying {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const isVoice = ({ file }: SourceFile): boolean => !/^src\/copy\/(tongues\/|say\.ts)/.test(file);

/** What a file says, as the build reads it. */
export function sayingsOf({ file, text }: SourceFile): Saying[] {
  const found: Saying[] = [];
  const gather = (program: NodePath<types.Program>): void => {
    for (const { text: said, path } of sayingsIn(program))
      found.push({ file, line: path.node.loc?.start.line ?? 0, text: said });
  };
  transformSync(text, {
    filename: file,
    configFile: false,
    babelrc: false,
    code: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [{ visitor: { Program: gather } }],
  });
  return found;
}

/** Everything the voice says, file by file. */
export const allSayings = (): Saying[] => sourceFiles('src/copy').filter(isVoice).flatMap(sayingsOf);
