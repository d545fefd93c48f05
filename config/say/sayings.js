/** Chinese letters and marks, and the quotation marks that Chinese uses. */
const CHINESE = /[\u2018-\u201d\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

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
exports.sayingsIn = (program) => {
  const sayings = [];
  program.traverse({
    'StringLiteral|TemplateLiteral'(path) {
      const text = isSilent(path) ? null : saidBy(path.node);
      if (text !== null) sayings.push({ text, path });
    },
  });
  return sayings;
};
