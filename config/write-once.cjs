/** What Taro's browser components write at each drawing, and the same only where something changed. */
const WRITES = [
  [
    'node.className = getClassName(node.classList, newProps, oldProps);',
    'const names = getClassName(node.classList, newProps, oldProps); if (node.className !== names) node.className = names;',
  ],
  [
    'node[name] = newProps[name];',
    'if (newProps !== oldProps && newProps[name] === oldProps[name] && getControlledValue(node) === null) return; node[name] = newProps[name];',
  ],
];

/** Taro writes every attribute of a View anew whenever its parent is drawn, and the browser looks up the styles of all of them again. */
module.exports = (source) =>
  WRITES.reduce((text, [written, once]) => {
    if (!text.includes(written)) throw new Error(`Taro no longer writes: ${written}`);
    return text.replace(written, once);
  }, source);
