import type { PageStack } from '../page-stack';
import type { Troubles } from '../troubles';
import { watched } from './watched';

type Found = Readonly<Record<string, unknown>> | null;
type Hear = (found: Found | readonly Found[]) => void;
type Look = () => Found | readonly Found[];

const boxOf = (element: Element): Found => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  return { id: element.id, dataset: {}, left, top, right, bottom, width, height };
};

const scrollOf = (element: Element): Found => ({
  id: element.id,
  dataset: {},
  scrollLeft: element.scrollLeft,
  scrollTop: element.scrollTop,
});

interface NodesRef {
  readonly boundingClientRect: (hear?: Hear) => SelectorQuery;
  readonly scrollOffset: (hear?: Hear) => SelectorQuery;
}

interface SelectorQuery {
  readonly in: () => SelectorQuery;
  readonly select: (selector: string) => NodesRef;
  readonly selectAll: (selector: string) => NodesRef;
  readonly selectViewport: () => NodesRef;
  readonly exec: (hear?: (found: readonly unknown[]) => void) => SelectorQuery;
}

/** `wx.createSelectorQuery`: where elements of the page in sight are, told all at once by `exec`. */
export function selectorQuery(stack: PageStack, troubles: Troubles): SelectorQuery {
  const asked: { look: Look; hear: Hear | undefined }[] = [];
  const page = () => stack.top()?.element;
  const nodes = (find: () => readonly Element[], isOne: boolean): NodesRef => {
    const asking = (read: (element: Element) => Found) => (hear?: Hear) => {
      asked.push({ look: () => (isOne ? (find().map(read)[0] ?? null) : find().map(read)), hear });
      return query;
    };
    const readable = { boundingClientRect: asking(boxOf), scrollOffset: asking(scrollOf) };
    return watched('NodesRef', readable, troubles);
  };
  const plain: SelectorQuery = {
    in: () => query,
    select: (selector: string) => nodes(() => [...(page()?.querySelectorAll(selector) ?? [])].slice(0, 1), true),
    selectAll: (selector: string) => nodes(() => [...(page()?.querySelectorAll(selector) ?? [])], false),
    selectViewport: () => nodes(() => [document.documentElement], true),
    exec: (hear?: (found: readonly unknown[]) => void) => {
      const found = asked.map(({ look, hear: one }) => {
        const seen = look();
        one?.(seen);
        return seen;
      });
      hear?.(found);
      return query;
    },
  };
  const query = watched('SelectorQuery', plain, troubles);
  return query;
}
