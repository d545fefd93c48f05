const { constantsIn, leavesIn, open, roomsIn } = require('./rooms');

/** The names that a file has from the voice. */
const importedWords = (program) =>
  new Set(
    program.node.body
      .filter((line) => line.type === 'ImportDeclaration' && line.source.value.startsWith('@/copy/'))
      .flatMap((line) => line.specifiers.map(({ local }) => local.name)),
  );

const rootOf = (node) => (node?.type === 'MemberExpression' ? rootOf(node.object) : node);

const isOf = (node, words) => rootOf(node)?.type === 'Identifier' && words.has(rootOf(node).name);

/** Read bare somewhere, as a text is, and not only for what is in it. */
const isReadBare = ({ referencePaths }) =>
  referencePaths.some(({ parent, key }) => parent.type !== 'MemberExpression' || key !== 'object');

/** Every place where a name stands is now read out of where it came from. */
const putInPlaces = ({ referencePaths }, read) => {
  for (const place of referencePaths) {
    if (place.parentPath.isObjectProperty({ shorthand: true })) place.parent.shorthand = false;
    place.replaceWith(read());
  }
};

/** `const { next } = words;` … `next` becomes `words.next`: read where it is used, and not as the file is loaded. */
const readInPlace = (constant, words, t) => {
  const taken = constant
    .get('id')
    .get('properties')
    .filter((one) => one.isObjectProperty() && one.get('value').isIdentifier());
  for (const one of taken) {
    const { key, value } = one.node;
    const binding = constant.scope.getBinding(value.name);
    if (isReadBare(binding)) {
      putInPlaces(binding, () => t.memberExpression(t.cloneNode(constant.node.init), t.cloneNode(key)));
      one.remove();
    } else words.add(value.name);
  }
  if (constant.node.id.properties.length === 0) constant.remove();
};

/** A screen: what it takes out of the voice at the top of its file is looked up when it is used. */
exports.screen = (program, t, own) => {
  const words = importedWords(program);
  if (words.size === 0) return false;
  for (const constant of constantsIn(program)) {
    if (!isOf(constant.node.init, words)) continue;
    if (constant.get('id').isObjectPattern()) readInPlace(constant, words, t);
    else words.add(constant.node.id.name);
  }
  const isWord = (value) => value.isMemberExpression() && isOf(value.node, words);
  const rooms = roomsIn(program).filter((room) => leavesIn(room).some(isWord));
  for (const room of rooms) open(room, isWord, t, own);
  return rooms.length > 0;
};
