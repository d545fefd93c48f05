import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bureauNamesOf } from '../../simulator/server/bureau-names';
import { tempFolder } from '../support/open-parts';
import { openStage } from './support/stage';

const PRODUCTION = 'https://bureau.gongji.example';
const DEVELOPMENT = 'http://127.0.0.1:8787';

/** A project with both settings, and a package of one script built from it. */
function builtWith(script: string, settings: Readonly<Record<string, string>> = {}): { root: string; weapp: string } {
  const root = tempFolder().path;
  const weapp = join(root, 'dist/weapp');
  mkdirSync(join(weapp, 'pages'), { recursive: true });
  const files = { production: PRODUCTION, development: DEVELOPMENT, ...settings };
  for (const [name, origin] of Object.entries(files))
    writeFileSync(join(root, `.env.${name}`), `# Where it is.\nTARO_APP_BUREAU_ORIGIN="${origin}"\n`);
  writeFileSync(join(weapp, 'app.js'), 'App({});var a="http://www.w3.org/2000/svg"');
  writeFileSync(join(weapp, 'pages/home.js'), script);
  return { root, weapp };
}

test.each([
  ['the production build', `var o="${PRODUCTION}"`, [PRODUCTION]],
  ['the production build, its name folded into an address', `ask("${PRODUCTION}/v1/me")`, [PRODUCTION]],
  ['a development build', `var o="${DEVELOPMENT}"`, [DEVELOPMENT]],
  ['a build with another host of the same beginning', `var o="${PRODUCTION}.evil.example"`, []],
  ['a build with another port of the same beginning', `var o="${DEVELOPMENT}8"`, []],
  ['a build with neither', 'var o=""', []],
])('%s calls the bureau by the names it holds', (_, script, names) => {
  const { root, weapp } = builtWith(script);
  expect(bureauNamesOf(weapp, root, undefined)).toEqual(names);
});

test('a name given at the build counts when the package holds it', () => {
  const { root, weapp } = builtWith('var o="https://other.example"');
  expect(bureauNamesOf(weapp, root, 'https://other.example/')).toEqual(['https://other.example']);
  expect(bureauNamesOf(weapp, root, 'https://third.example')).toEqual([]);
  expect(bureauNamesOf(weapp, root, undefined)).toEqual([]);
  expect(bureauNamesOf(weapp, root, '')).toEqual([]);
});

test.each([
  ['http://192.168.1.9:8787', []],
  ['http://bureau.gongji.example', []],
  ['http://localhost:8787', ['http://localhost:8787']],
])('without https, %s is the bureau on this machine alone', (origin, names) => {
  const { root, weapp } = builtWith(`var o="${origin}"`, { development: origin });
  expect(bureauNamesOf(weapp, root, undefined)).toEqual(names);
});

test('where nothing is built, nobody is called', () => {
  const { root } = builtWith('');
  expect(bureauNamesOf(join(root, 'nowhere'), root, undefined)).toEqual([]);
});

test.each([
  [PRODUCTION, 200, 403],
  [DEVELOPMENT, 403, 200],
])(
  'a package built for %s gets %s at the production name and %s at the development one',
  async (built, ...statuses) => {
    const { root, weapp } = builtWith(`var o="${built}"`);
    const stage = await openStage({ bureauNames: bureauNamesOf(weapp, root, undefined) });
    const asked = await Promise.all(
      [PRODUCTION, DEVELOPMENT].map((origin) =>
        stage.ask('/_simulator/request', { headers: { 'x-simulator-url': `${origin}/v1/regions` } }),
      ),
    );
    expect(asked.map(({ status }) => status)).toEqual(statuses);
    const refused = asked.filter(({ status }) => status === 403);
    expect(refused.map(({ headers, body }) => [headers['x-simulator-refused'], body.code])).toEqual([
      ['url', 'ADDRESS_NOT_ALLOWED'],
    ]);
  },
);
