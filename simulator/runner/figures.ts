/** All setData between one deed of the person and the next. */
export interface ActionFigures {
  /** `open`, `tap`, `input`; `behind` while another page is in sight, `show` when it comes back. */
  readonly deed: string;
  /** Bytes of each call. */
  readonly setDataBytes: number[];
}

/** What one page asked of the phone, in the units of WeChat's own limits. */
export interface PageFigures {
  readonly route: string;
  /** Bytes of each setData, in order; the first one paints the page. */
  readonly setDataBytes: number[];
  /** The same, deed by deed. */
  readonly actions: ActionFigures[];
  /** The most that ever stood on the page. */
  most: TreeFigures;
}

/** A setData on a page that was closed already: WeChat drops it, and so does this runner. */
export interface LateSetData {
  readonly route: string;
  readonly bytes: number;
}

export interface TreeFigures {
  readonly nodes: number;
  readonly depth: number;
  /** The most children one element has. */
  readonly children: number;
}

const bytesOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data) ?? '').length;

interface SetsData {
  setData(data: unknown, done?: () => void): void;
}

interface Measured {
  readonly route: string;
  /** The page as it stands; undefined before it is drawn. */
  readonly root: () => Element | null;
  readonly onLate: (bytes: number) => void;
}

const worst = (one: TreeFigures, other: TreeFigures): TreeFigures => ({
  nodes: Math.max(one.nodes, other.nodes),
  depth: Math.max(one.depth, other.depth),
  children: Math.max(one.children, other.children),
});

/** From here on every setData of this page is measured; one that comes when the page is closed is dropped and told of. */
export function measurePage(page: SetsData, { route, root, onLate }: Measured) {
  const most = { nodes: 0, depth: 0, children: 0 };
  const figures: PageFigures = { route, setDataBytes: [], actions: [{ deed: 'open', setDataBytes: [] }], most };
  const setData = page.setData.bind(page);
  let isClosed = false;
  page.setData = (data, done) => {
    const bytes = bytesOf(data);
    if (isClosed) {
      onLate(bytes);
      return;
    }
    figures.setDataBytes.push(bytes);
    figures.actions.at(-1)?.setDataBytes.push(bytes);
    setData(data, done);
    const drawn = root();
    if (drawn) figures.most = worst(figures.most, measureTree(drawn));
  };
  return {
    figures,
    begin: (deed: string): void => void figures.actions.push({ deed, setDataBytes: [] }),
    end: (): void => {
      isClosed = true;
    },
  };
}

const isWidget = ({ tagName }: Element): boolean => tagName.startsWith('WX-');

/** WeChat counts the elements a template writes; the inside of an input is the phone's own. */
export function measureTree(root: Element): TreeFigures {
  const below = [...root.children].filter((child) => isWidget(child) || child.querySelector('*'));
  const inside = below.map(measureTree);
  return {
    nodes: 1 + inside.reduce((sum, { nodes }) => sum + nodes, 0),
    depth: 1 + Math.max(0, ...inside.map(({ depth }) => depth)),
    children: Math.max(below.length, ...inside.map(({ children }) => children)),
  };
}
