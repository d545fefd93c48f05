import { boxBy, lineTo, textOf, type WxNode, writePath } from './tree';

/** What the app gave to `App()` or `Page()`. */
export type Config = Record<string, unknown>;

export interface WxPage {
  readonly route: string;
  readonly root: WxNode;
  readonly text: string;
  /** Size in bytes of every setData so far, the first one first. */
  readonly setDataBytes: readonly number[];
  /** Taps the first smallest element that shows `text`. */
  tap(text: string): void;
  /** Types into the box named `label`, and leaves it. */
  type(label: string, value: string): void;
  leave(): void;
}

type Handler = (this: object, argument: unknown) => unknown;

/** Calls one of the app's handlers as WeChat does: what it throws is noted and does not stop the phone. */
export function call(config: Config, name: string, self: object, argument: unknown, note: (error: unknown) => void) {
  try {
    (config[name] as Handler | undefined)?.call(self, argument);
  } catch (error) {
    note(error);
  }
}

/** WeChat calls the handler once for every level the event bubbles through. */
const tapOn = (current: WxNode, origin: WxNode | undefined) => ({
  type: 'tap',
  detail: {},
  target: { id: origin?.sid, dataset: { sid: origin?.sid } },
  currentTarget: { id: current.sid, dataset: { sid: current.sid } },
});

const typed = (name: 'input' | 'blur', box: WxNode, value: string) => ({
  ...tapOn(box, box),
  type: name,
  detail: { value },
});

/** What a page is opened with. */
interface Opening {
  readonly query: object;
  readonly config: Config;
  /** Whether this node is a box to type in. */
  readonly isBox: (node: WxNode) => boolean;
  readonly note: (error: unknown) => void;
}

/** Opens one page: its data, its setData, and soon after its onLoad, onShow and onReady. */
export function enterPage(route: string, { query, config, isBox, note }: Opening): WxPage {
  const data = structuredClone(config.data) as { root: WxNode };
  const setDataBytes: number[] = [];
  const self = {
    ...config,
    route,
    data,
    setDataBytes,
    options: query,
    get root() {
      return data.root;
    },
    get text() {
      return textOf(data.root);
    },
    setData(changes: Config, done?: () => void) {
      const text = JSON.stringify(changes);
      setDataBytes.push(Buffer.byteLength(text));
      for (const [at, value] of Object.entries(JSON.parse(text) as Config)) writePath(data, at, value);
      setTimeout(() => done?.(), 0);
    },
    tap(text: string) {
      const line = lineTo(data.root, text);
      if (line.length === 0) throw new Error(`nothing on ${route} says "${text}"; it says: ${textOf(data.root)}`);
      for (const node of line) call(config, 'eh', self, tapOn(node, line[0]), note);
    },
    type(label: string, value: string) {
      const box = boxBy(data.root, label, isBox);
      if (!box) throw new Error(`${route} has no box "${label}"; it says: ${textOf(data.root)}`);
      for (const name of ['input', 'blur'] as const) call(config, 'eh', self, typed(name, box, value), note);
    },
    leave: () => call(config, 'onUnload', self, undefined, note),
  };
  setTimeout(() => {
    for (const stage of ['onLoad', 'onShow', 'onReady']) call(config, stage, self, query, note);
  }, 0);
  return self;
}
