import { sourceFiles } from '../support/source-files';

/** A page that tells what will be done, asks whether it shall be, or says what came of it. */
const TELLING =
  /\/(?:\w+-)?(?:notice|read|questions|pledge|pledge-review|pledge-together|check|check-together|end|withdraw|dissolve|refund|result|results|result-together|confirmed|answered|opened|declined|dissolved)\/index\.tsx$/;

/** The same, where it is no page of its own. */
const TELLING_PARTS = ['help-answer/read-invitation', 'help-answer/answered', 'helping/waiting'];

const files = new Map(sourceFiles('src/pages', 'src/frames').map(({ file, text }) => [file, text]));

const frames = [...files].filter(([file, text]) => file.startsWith('src/frames/') && text.includes('isReadAloud'));
const readers = frames.map(([file]) => `@/${file.slice('src/'.length).replace(/\.tsx$/, '')}`);

const isReadAloud = (text: string): boolean =>
  text.includes('isReadAloud') || readers.some((frame) => text.includes(`'${frame}'`));

const isTellingPart = (file: string) => TELLING_PARTS.some((part) => file === `src/pages/${part}.tsx`);
const telling = [...files].filter(([file]) => TELLING.test(file) || isTellingPart(file));

test('the parts of pages that tell are there', () => {
  expect([...files.keys()].filter(isTellingPart)).toHaveLength(TELLING_PARTS.length);
});

test('there are notices, check pages and results of every flow to look at', () => {
  const flows = telling.map(([file]) => file.split('/')[2]);
  expect(flows).toEqual(
    expect.arrayContaining(['add-relative', 'transfer', 'wallet', 'pay-premium', 'cross-province', 'family-code']),
  );
  expect(telling.length).toBeGreaterThan(40);
});

test('every notice, check page and result can be read aloud', () => {
  expect(telling.filter(([, text]) => !isReadAloud(text)).map(([file]) => file)).toEqual([]);
});
