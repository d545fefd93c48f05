const GROUP = /^(ObjectExpression|ArrayExpression)$/;
const PLAIN = /^(StringLiteral|NumericLiteral|BooleanLiteral|NullLiteral|Identifier|\w*FunctionExpression)$/;

/** Without `as const` and `satisfies …`. */
const bare = (path) => (/^TS(As|Satisfies)Expression$/.test(path.type) ? bare(path.get('expression')) : path);

const valuesIn = (group) =>
  group.isObjectExpression()
    ? group.get('properties').flatMap((one) => (one.isObjectProperty() ? [bare(one.get('value'))] : []))
    : group
        .get('elements')
        .filter((one) => one.node && !one.isSpreadElement())
        .map(bare);

/** Every value that an object or a list holds, at any depth. */
const leavesIn = (group) => valuesIn(group).flatMap((value) => (GROUP.test(value.type) ? leavesIn(value) : [value]));

/** The constants at the top of a file. */
const constantsIn = (program) =>
  program
    .get('body')
    .map((line) => (line.isExportNamedDeclaration() ? line.get('declaration') : line))
    .filter((line) => line.isVariableDeclaration())
    .flatMap((line) => line.get('declarations'));

/** The objects and lists among them. */
const roomsIn = (program) =>
  constantsIn(program)
    .map((one) => bare(one.get('init')))
    .filter((init) => init.node && GROUP.test(init.type));

/** What is computed in an object of words, and not just written down. */
const isComputed = (value) => !PLAIN.test(value.type);

/** Makes an object look its words up when they are read, and put off what it computes. */
const open = (room, isLate, t, { voiced, late }) => {
  for (const value of leavesIn(room).filter(isLate))
    value.replaceWith(t.callExpression(late, [t.arrowFunctionExpression([], value.node)]));
  const call = t.callExpression(voiced, [room.node]);
  t.addComment(call, 'leading', '#__PURE__');
  room.replaceWith(call);
};

module.exports = { constantsIn, isComputed, leavesIn, open, roomsIn };
