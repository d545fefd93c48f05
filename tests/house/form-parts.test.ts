import { type SourceFile, sourceFiles } from '../support/source-files';

/** The components that ask one question each. */
const QUESTIONS = ['Field', 'DayField', 'IdNumberField', 'AmountField', 'ChoiceList', 'SignaturePad', 'Question'];
const MOST = 3;

/** Where people work all day, in the letters they like: the counter, and the employer's office. */
const STAFF = ['src/pages/clerk/', 'src/pages/employer/'];

const files = new Map(sourceFiles('src/pages', 'src/frames').map((source) => [source.file, source.text]));

/** Which of our files a name in this one comes from. */
const homesOf = (file: string, text: string): ReadonlyMap<string, string> => {
  const homes = new Map<string, string>();
  for (const [, names = '', from = ''] of text.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const home = from.startsWith('@/') ? `src/${from.slice(2)}` : new URL(from, `file:///${folder}/`).pathname.slice(1);
    for (const name of names.split(',')) homes.set(name.trim(), `${home}.tsx`);
  }
  return homes;
};

/** How many questions everything that this file draws asks, each one counted where it may stand. */
const questionsIn = ({ file, text }: SourceFile, seen: readonly string[] = []): number => {
  const homes = homesOf(file, text);
  const drawn = [...text.matchAll(/<([A-Z]\w*)[\s/>]/g)].map(([, name = '']) => name);
  return drawn
    .map((name) => {
      if (QUESTIONS.includes(name)) return 1;
      const home = homes.get(name) ?? '';
      const inside = files.get(home);
      return inside === undefined || seen.includes(home)
        ? 0
        : questionsIn({ file: home, text: inside }, [...seen, file]);
    })
    .reduce((sum, count) => sum + count, 0);
};

const asksInParts = (text: string): boolean => /<FormScreen\b/.test(text);

const pages = [...files]
  .filter(([file]) => file.endsWith('/index.tsx') && !STAFF.some((folder) => file.startsWith(folder)))
  .map(([file, text]) => ({ file, text }));

/** A form of a frame that comes in parts itself. */
const isOfAFrame = ({ file, text }: SourceFile): boolean =>
  [...homesOf(file, text)].some(([name, home]) => text.includes(`<${name}`) && asksInParts(files.get(home) ?? ''));

test('there are forms that come in parts, and pages to look at', () => {
  expect(pages.filter(({ text }) => asksInParts(text)).length).toBeGreaterThan(10);
  expect(pages.length).toBeGreaterThan(100);
});

test('no page asks more than three questions at once in large letters: a longer form comes in parts', () => {
  const long = pages.filter((page) => !asksInParts(page.text) && !isOfAFrame(page) && questionsIn(page) > MOST);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('a form in parts has one part a field, and draws no question beside them', () => {
  const inParts = [...files].filter(([, text]) => asksInParts(text));
  const beside = inParts.filter(([, text]) =>
    /<FormScreen[\s\S]*?>\s*<(Field|DayField|ChoiceList|AmountField)\b/.test(text),
  );
  expect(beside.map(([file]) => file)).toEqual([]);
});

const form = (body: string): SourceFile => ({ file: 'src/pages/made-up/form/index.tsx', text: body });

test.each([
  ['four lines to write on', '<Screen><Field /><Field /><Field /><Field /></Screen>', 4],
  [
    'a frame with two questions inside',
    "import { LastDayChoice } from '@/frames/last-day-choice';\n<LastDayChoice />",
    2,
  ],
  ['a page that asks nothing', '<Screen><Card /></Screen>', 0],
])('the count itself: %s', (_, text, count) => {
  expect(questionsIn(form(text))).toBe(count);
});
