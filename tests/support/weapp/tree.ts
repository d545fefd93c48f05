/** A node of the tree that Taro hands to WeChat with setData; the short names are Taro's. */
export interface WxNode {
  /** Its id, by which a tap finds the handler. */
  sid?: string;
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

/** The first smallest element that carries all of `text`, then its parents up to the root; empty when nothing does. */
export function lineTo(root: WxNode, text: string): WxNode[] {
  if (!textOf(root).includes(text)) return [];
  const inner = root.cn?.find((child) => child.v === undefined && textOf(child).includes(text));
  return inner ? [...lineTo(inner, text), root] : [root];
}

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
