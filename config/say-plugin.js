/**
 * Lets the voice speak another language: what `src/copy` says is looked up when it is read, not when it is loaded.
 * In a function `'登录'` becomes `say('登录')`, and `${a}元` becomes `say('{0}元', a)`. An object of words at the top of a
 * file becomes `voiced({ … })`, with what is computed in it put off: `late(() => …)`. The tables of the other languages
 * (`src/copy/tongues`) are keyed by marks instead of sentences, which keeps them small.
 */
const { markOf } = require('./mark-of');

/** Chinese letters and marks, and the quotation marks that Chinese uses. */
const CHINESE = /[\u2018-\u201d\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

const isTable = (file) => /[\\/]src[\\/]copy[\\/]tongues[\\/]/.test(file);
const isVoice = (file) => /[\\/]src[\\/]copy[\\/]/.test(file) && !isTable(file) && !/[\\/]say\.ts$/.test(file);

/** Several sentences one behind the other: `${happened}${now}`. Another language wants a space between them. */
const isOnlyPlaces = ({ quasis, expressions }) =>
  expressions.length > 1 && quasis.every(({ value }) => value.cooked === '');

const textOf = ({ quasis }) => quasis.map(({ value }, at) => (at === 0 ? '' : `{${at - 1}}`) + value.cooked).join('');

const saidBy = (node) => {
  if (node.type === 'StringLiteral') return CHINESE.test(node.value) ? node.value : null;
  return CHINESE.test(textOf(node)) || isOnlyPlaces(node) ? textOf(node) : null;
};

/** A name, a type or a path: nobody hears it. */
const isSilent = ({ parent, key }) =>
  /^(TSLiteralType|ImportDeclaration|ExportNamedDeclaration|TaggedTemplateExpression)$/.test(parent.type) ||
  (parent.type === 'ObjectProperty' && key === 'key');

/** Every text of a file that is said, as it stands in the tables, with the path to it. */
const sayingsIn = (program) => {
  const sayings = [];
  program.traverse({
    'StringLiteral|TemplateLiteral'(path) {
      const text = isSilent(path) ? null : saidBy(path.node);
      if (text !== null) sayings.push({ text, path });
    },
  });
  return sayings;
};

const GROUP = /^(ObjectExpression|ArrayExpression)$/;
const PLAIN = /^(StringLiteral|NumericLiteral|BooleanLiteral|NullLiteral|\w*FunctionExpression|ObjectMethod)$/;

/** Without `as const` and `satisfies …`. */
const bare = (path) => (/^TS(As|Satisfies)Expression$/.test(path.type) ? bare(path.get('expression')) : path);

const valuesIn = (group) =>
  group.isObjectExpression()
    ? group.get('properties').flatMap((one) => (one.isObjectProperty() ? [bare(one.get('value'))] : []))
    : group
        .get('elements')
        .filter((one) => one.node && !one.isSpreadElement())
        .map(bare);

/** What an object of words computes, at any depth. */
const computedIn = (group) =>
  valuesIn(group).flatMap((value) => {
    if (GROUP.test(value.type)) return computedIn(value);
    return PLAIN.test(value.type) ? [] : [value];
  });

/** The objects and lists at the top of a file. */
const roomsOf = (program) =>
  program
    .get('body')
    .map((line) => (line.isExportNamedDeclaration() ? line.get('declaration') : line))
    .filter((line) => line.isVariableDeclaration())
    .flatMap((line) => line.get('declarations'))
    .map((one) => bare(one.get('init')))
    .filter((init) => init.node && GROUP.test(init.type));

const openRooms = (program, t, { voiced, late }) => {
  for (const room of roomsOf(program)) {
    const computed = computedIn(room).filter((value) => !value.isIdentifier());
    let isSaid = computed.length > 0;
    room.traverse({
      StringLiteral(path) {
        if (!path.getFunctionParent() && !isSilent(path) && CHINESE.test(path.node.value)) isSaid = true;
      },
    });
    if (!isSaid) continue;
    for (const value of computedIn(room))
      value.replaceWith(t.callExpression(late, [t.arrowFunctionExpression([], value.node)]));
    const call = t.callExpression(voiced, [room.node]);
    t.addComment(call, 'leading', '#__PURE__');
    room.replaceWith(call);
  }
};

const isInRoom = (path, voiced) =>
  path.findParent((one) => one.isCallExpression() && one.get('callee').isIdentifier({ name: voiced.name })) !== null;

const giveVoice = (program, t) => {
  const names = ['say', 'voiced', 'late'];
  const own = Object.fromEntries(names.map((name) => [name, program.scope.generateUidIdentifier(name)]));
  openRooms(program, t, own);
  for (const { text, path } of sayingsIn(program)) {
    if (path.getFunctionParent()) {
      path.replaceWith(t.callExpression(own.say, [t.stringLiteral(text), ...(path.node.expressions ?? [])]));
      path.skip();
    } else if (!isInRoom(path, own.voiced)) {
      throw path.buildCodeFrameError(
        'This would be said once and for all, as the file is loaded: put it into an object.',
      );
    }
  }
  // A name of the file's own is shorter, in what is built, than one of another file's.
  const from = Object.fromEntries(names.map((name) => [name, program.scope.generateUidIdentifier(name)]));
  program.unshiftContainer('body', [
    t.importDeclaration(
      names.map((name) => t.importSpecifier(from[name], t.identifier(name))),
      t.stringLiteral('@/copy/say'),
    ),
    ...names.map((name) => t.variableDeclaration('const', [t.variableDeclarator(own[name], from[name])])),
  ]);
};

const mark = (program, t) =>
  program.traverse({
    ObjectProperty({ node }) {
      node.key = t.stringLiteral(markOf(node.key.value ?? node.key.name));
    },
  });

module.exports = ({ types: t }) => ({
  name: 'say',
  visitor: {
    Program(program, { filename = '' }) {
      if (isTable(filename)) mark(program, t);
      else if (isVoice(filename)) giveVoice(program, t);
    },
  },
});
module.exports.sayingsIn = sayingsIn;
