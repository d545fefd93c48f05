/**
 * Lets the voice speak another language: what `src/copy` says is looked up when it is read, not when it is loaded.
 * In a function `'登录'` becomes `say('登录')`, and `${a}元` becomes `say('{0}元', a)`. An object of words at the top of a
 * file becomes `voiced({ … })`, with what is computed in it put off: `late(() => …)`. The tables of the other languages
 * (`src/copy/tongues`) are keyed by marks instead of sentences, which keeps them small.
 */
const { markOf } = require('./mark-of');
const { screen } = require('./screens');
const { voice } = require('./voice');

const ROOMS = [
  [/[\\/]src[\\/]copy[\\/](?:tongues[\\/]|say\.ts$)/, () => false],
  [/[\\/]src[\\/]copy[\\/]/, voice],
  [/[\\/]src[\\/](?:pages|frames|components|stores)[\\/]/, screen],
];

const NAMES = ['say', 'voiced', 'late'];

const mark = (program, t) =>
  program.traverse({
    ObjectProperty({ node }) {
      node.key = t.stringLiteral(markOf(node.key.value ?? node.key.name));
    },
  });

/** Those of the names that a file needs, under names of its own: in what is built they are shorter than another file's. */
const bringIn = (program, t, own) => {
  const called = new Set();
  program.traverse({
    CallExpression({ node: { callee } }) {
      called.add(callee.name);
    },
  });
  const needed = NAMES.filter((name) => called.has(own[name].name));
  const from = needed.map((name) => program.scope.generateUidIdentifier(name));
  program.unshiftContainer('body', [
    t.importDeclaration(
      needed.map((name, at) => t.importSpecifier(from[at], t.identifier(name))),
      t.stringLiteral('@/copy/say'),
    ),
    ...needed.map((name, at) => t.variableDeclaration('const', [t.variableDeclarator(own[name], from[at])])),
  ]);
};

module.exports = ({ types: t }) => ({
  name: 'say',
  visitor: {
    Program(program, { filename = '' }) {
      if (/[\\/]src[\\/]copy[\\/]tongues[\\/]/.test(filename)) mark(program, t);
      const [, speak] = ROOMS.find(([place]) => place.test(filename)) ?? [];
      if (!speak) return;
      const own = Object.fromEntries(NAMES.map((name) => [name, program.scope.generateUidIdentifier(name)]));
      if (speak(program, t, own)) bringIn(program, t, own);
    },
  },
});
