import { type NodePath, transformSync, type types } from '@babel/core';
import sayPlugin from '../../config/say/plugin';
import { type SourceFile, sourceFiles } from '../support/source-files';

type Found = Record<string, unknown>;

/** What a name of a file holds that comes from the voice, or undefined. */
const imported = (program: NodePath<types.Program>, modules: (path: string) => Found): Map<string, unknown> => {
  const names = new Map<string, unknown>();
  for (const line of program.node.body) {
    if (line.type !== 'ImportDeclaration' || !line.source.value.startsWith('@/copy/')) continue;
    const words = modules(line.source.value);
    for (const one of line.specifiers)
      if (one.type === 'ImportSpecifier' && one.imported.type === 'Identifier')
        names.set(one.local.name, words[one.imported.name]);
  }
  return names;
};

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Found)[name] : undefined;

/** What an expression at the top of a file reads out of the voice as the file is loaded. */
const heldBy = (node: types.Node | null | undefined, names: Map<string, unknown>): unknown => {
  if (node?.type === 'Identifier') return names.get(node.name);
  if (node?.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined;
  return partOf(heldBy(node.object, names), node.property.name);
};

const nameOf = (node: types.Node): string => (node.type === 'Identifier' ? node.name : '');

const parserOpts = { plugins: ['typescript' as const, 'jsx' as const] };

/** A file as the build gives it to the browser's own compiler. */
const built = ({ file, text }: SourceFile): SourceFile => {
  const options = { filename: file, configFile: false as const, babelrc: false, parserOpts, plugins: [sayPlugin] };
  return { file, text: transformSync(text, options)?.code ?? '' };
};

/** What a constant takes out of the voice, name by name. */
const takenBy = ({ id, init }: types.VariableDeclarator, names: Map<string, unknown>): [string, unknown][] => {
  const whole = heldBy(init, names);
  if (id.type === 'Identifier') names.set(id.name, whole);
  if (id.type !== 'ObjectPattern') return [];
  return id.properties.flatMap((one): [string, unknown][] => {
    if (one.type !== 'ObjectProperty') return [];
    const part = partOf(whole, nameOf(one.key));
    names.set(nameOf(one.value), part);
    return [[nameOf(one.key), part]];
  });
};

/** Every text that a file takes out of the voice once and for all. */
function takenEarly({ file, text }: SourceFile, modules: (path: string) => Found): string[] {
  const early: string[] = [];
  const look = (program: NodePath<types.Program>): void => {
    const names = imported(program, modules);
    const note = (name: string, held: unknown) => typeof held === 'string' && early.push(`${file}: ${name}`);
    program.traverse({
      VariableDeclarator({ node }) {
        for (const [name, held] of takenBy(node, names)) note(name, held);
      },
      MemberExpression({ node }) {
        note(nameOf(node.property), heldBy(node, names));
      },
      Function(path) {
        path.skip();
      },
    });
  };
  transformSync(text, {
    filename: file,
    configFile: false,
    babelrc: false,
    code: false,
    parserOpts,
    plugins: [{ visitor: { Program: look } }],
  });
  return early;
}

const isHearing = ({ text }: SourceFile): boolean => text.includes("from '@/copy/");

const fromDisk = (path: string): Found => jest.requireActual<Found>(path.replace('@/', '../../src/'));

test('as built, no screen takes a text out of the voice as it is loaded: it would stay in the language of that moment', () => {
  const files = sourceFiles('src/pages', 'src/frames', 'src/components', 'src/stores');
  const early = files.filter((file) => isHearing(file) && takenEarly(file, fromDisk).length > 0);
  expect(early.length).toBeGreaterThan(10);
  expect(early.map(built).flatMap((file) => takenEarly(file, fromDisk))).toEqual([]);
});

const words = { a: { title: '题', b: { c: '字' } } };

test.each([
  ['const { title } = a;', ['x.ts: title']],
  ['const say = a.b; const t = say.c;', ['x.ts: c']],
  ['const list = [{ label: a.title }];', ['x.ts: title']],
  ['const { b } = a; const f = () => b.c;', []],
  ['function F() { const { title } = a; return title; }', []],
])('the fence itself: %s', (line, early) => {
  const text = `import { a } from '@/copy/a.copy';\n${line}`;
  expect(takenEarly({ file: 'x.ts', text }, () => words)).toEqual(early);
});
