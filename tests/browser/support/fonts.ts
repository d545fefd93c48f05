import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { boxFont } from './box-font';

const systemFonts = '/usr/share/fonts';
const chinese = /cjk|sourcehan|notosans(sc|tc|hk)|wqy|droidsansfallback|uming|ukai/i;

const canDrawChinese = (): boolean =>
  existsSync(systemFonts) &&
  readdirSync(systemFonts, { recursive: true, encoding: 'utf8' }).some((file) => chinese.test(file));

/** Environment under which a browser has Latin fonts from `folders` and something for every Chinese character. */
export function fontSettings(cache: string, folders: readonly string[] = []): Record<string, string> {
  const boxes = canDrawChinese() ? [] : [path.join(cache, 'boxes')];
  if (folders.length + boxes.length === 0) return {};
  for (const folder of boxes) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'boxes.ttf'), boxFont());
  }
  mkdirSync(cache, { recursive: true });
  const file = path.join(cache, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...[systemFonts, ...folders, ...boxes].map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${path.join(cache, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(file, lines.join('\n'));
  return { FONTCONFIG_FILE: file };
}
