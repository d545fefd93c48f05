/** A node of the tree that Taro hands to WeChat with setData; the short names are Taro's. */
export interface WxNode {
  /** Its id, by which a tap finds the handler. */
  sid?: string;
  /** Which of Taro's templates draws it. */
  nn?: string;
  /** Children. */
  cn?: WxNode[];
  /** Class. */
  cl?: string;
  /** Text of a text node. */
  v?: string;
  [attribute: string]: unknown;
}

export const nodesOf = (node: WxNode): WxNode[] => [node, ...(node.cn ?? []).flatMap(nodesOf)];

export const textOf = (node: WxNode): string =>
  nodesOf(node)
    .map(({ v }) => (typeof v === 'string' ? v : ''))
    .join('');

/** The first smallest element that says just `text`, then its parents up to the root. */
function exactLineTo(root: WxNode, text: string): WxNode[] {
  for (const child of root.cn ?? []) {
    const line = child.v === undefined ? exactLineTo(child, text) : [];
    if (line.length > 0) return [...line, root];
  }
  return textOf(root) === text ? [root] : [];
}

function lineAround(root: WxNode, text: string): WxNode[] {
  if (!textOf(root).includes(text)) return [];
  const inner = root.cn?.find((child) => child.v === undefined && textOf(child).includes(text));
  return inner ? [...lineAround(inner, text), root] : [root];
}

/** The first smallest element that says `text`, else one that carries all of it, then its parents up to the root; empty when nothing does. */
export function lineTo(root: WxNode, text: string): WxNode[] {
  const exact = exactLineTo(root, text);
  return exact.length > 0 ? exact : lineAround(root, text);
}

/** The first node that `isBox` in the nearest element around the label that holds one. */
export const boxBy = (root: WxNode, label: string, isBox: (node: WxNode) => boolean): WxNode | undefined =>
  lineTo(root, label)
    .map((node) => nodesOf(node).find(isBox))
    .find((box) => box !== undefined);

type Branch = Record<string, unknown>;

/** Writes one setData path such as `root.cn.[0].v` into the page's data. */
export function writePath(data: Branch, path: string, value: unknown) {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop();
  if (last === undefined) return;
  let branch = data;
  for (const [at, step] of steps.entries()) {
    branch[step] ??= /^\d+$/.test(steps[at + 1] ?? last) ? [] : {};
    branch = branch[step] as Branch;
  }
  branch[last] = value;
}
