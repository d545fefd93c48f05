import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CROSS_PROVINCE_REFUSALS } from '@/copy/refusals/cross-province.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { REFUSAL_CODES } from '@/domain/refusals';
import { sourceFiles } from '../support/source-files';

/** What one program calls who gives and who uses; another calls them otherwise, so no sentence of all regions may. */
const ROLES = /共济人|授权人|关系人|使用人|创建人|转出人|转入人/;

/** The national platform's own sentences use its own word. */
const isNational = (code: string) => code in CROSS_PROVINCE_REFUSALS;

it.each(REFUSAL_CODES.filter((code) => !isNational(code)))('%s says nobody by the word of one region', (code) => {
  const { happened, now } = refusalSentence(code);
  expect(`${happened}${now}`).not.toMatch(ROLES);
});

it('taking an application back is called 撤销 everywhere', () => {
  const glossary = readFileSync(path.join(__dirname, '../../docs/glossary.md'), 'utf8');
  expect(glossary).toContain('| 撤销 | withdraw a case, a proposal |');
  const others = sourceFiles('src', 'mock-server').filter(({ text }) => text.includes('撤回'));
  expect(others.map(({ file }) => file)).toEqual([]);
});

it('who is too young for the face check is sent to ways that are there', () => {
  expect(refusalSentence('FACE_UNDER_AGE').now).toBe('请改用短信验证码登录，或和家人到医保大厅办理。');
});
