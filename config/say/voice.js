const { isComputed, leavesIn, open, roomsIn } = require('./rooms');
const { sayingsIn } = require('./sayings');

const isInRoom = (path, { voiced }) =>
  path.findParent((one) => one.isCallExpression() && one.get('callee').isIdentifier({ name: voiced.name })) !== null;

/** A file of the voice: every text is looked up when it is read. */
exports.voice = (program, t, own) => {
  const said = sayingsIn(program);
  const atTop = new Set(said.filter(({ path }) => !path.getFunctionParent()).map(({ path }) => path.node));
  for (const room of roomsIn(program)) {
    const leaves = leavesIn(room);
    if (leaves.some((leaf) => atTop.has(leaf.node) || isComputed(leaf))) open(room, isComputed, t, own);
  }
  for (const { text, path } of sayingsIn(program)) {
    if (path.getFunctionParent()) {
      path.replaceWith(t.callExpression(own.say, [t.stringLiteral(text), ...(path.node.expressions ?? [])]));
      path.skip();
    } else if (!isInRoom(path, own)) {
      throw path.buildCodeFrameError('Said once and for all as the file is loaded: put it into an object.');
    }
  }
  return said.length > 0;
};
