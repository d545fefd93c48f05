import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import type { WeappPackage } from '../runner/package';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'));

interface Warned {
  readonly message?: string;
}

function compile(files: ReadonlyMap<string, string>): string {
  const group = new TmplGroup();
  const complaints: string[] = [];
  for (const [file, text] of files) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), text);
    if (!file.endsWith('.wxml')) continue;
    const warned = group.addTmpl(file.slice(0, -'.wxml'.length), text) as Warned[];
    complaints.push(...warned.map(({ message }) => `${file}: ${message}`));
  }
  if (complaints.length > 0) throw new Error(`The templates do not compile:\n${complaints.join('\n')}`);
  const templates = group.getTmplGenObjectGroups();
  group.free();
  return templates;
}

const ending =
  (files: ReadonlyMap<string, string>) =>
  (suffix: string): Record<string, string> =>
    Object.fromEntries(
      [...files].filter(([file]) => file.endsWith(suffix)).map(([file, text]) => [file.slice(0, -suffix.length), text]),
    );

/** Reads a built mini-program and compiles its templates. Throws when there is none, or when a template is wrong. */
export function readPackage(folder: string): WeappPackage {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`There is no built mini-program in ${folder}.`);
  const files = new Map(filesIn(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  const of = ending(files);
  return { scripts: of('.js'), configs: of('.json'), styles: of('.wxss'), templates: compile(files) };
}
