import type { ActionFigures, PageFigures } from '../../../simulator/runner/figures';
import { kbLine, type Line } from './line';

interface Found {
  readonly figure: number;
  readonly where: string;
}

/** What the person did on the page in sight; all else paints a page: when it is opened, comes back, or waits behind another. */
const DEEDS = ['tap', 'input'];

const worstOf = (found: readonly Found[]): Found =>
  found.reduce((worst, one) => (one.figure > worst.figure ? one : worst), { figure: 0, where: 'nowhere' });

interface Measured extends ActionFigures {
  readonly route: string;
}

const calls = ({ deed, route, setDataBytes }: Measured): Found => ({
  figure: setDataBytes.length,
  where: `${deed} on ${route}`,
});

const largest = ({ deed, route, setDataBytes }: Measured): Found => ({
  figure: Math.max(0, ...setDataBytes),
  where: `${deed} on ${route}`,
});

const countLine = (what: string, { figure, where }: Found, limit: number): Line => ({
  what: `${what} (${where})`,
  figure,
  limit,
  unit: '',
});

/** The worst of all that phones were asked for, beside each limit. */
export function phoneLines(pages: readonly PageFigures[]): Line[] {
  const all = pages.flatMap(({ route, actions }) => actions.map((action) => ({ route, ...action })));
  const deeds = all.filter(({ deed }) => DEEDS.includes(deed));
  const painting = worstOf(all.filter(({ deed }) => !DEEDS.includes(deed)).map(largest));
  const message = worstOf(deeds.map(largest));
  const tree = (kind: 'nodes' | 'depth' | 'children') =>
    worstOf(pages.map(({ route, most }) => ({ figure: most[kind], where: route })));
  return [
    kbLine(`weapp setData that paints a page (${painting.where})`, painting.figure, 32),
    countLine('weapp setData calls of one action', worstOf(deeds.map(calls)), 5),
    kbLine(`weapp setData of an action (${message.where})`, message.figure, 8),
    countLine('weapp nodes', tree('nodes'), 400),
    countLine('weapp depth', tree('depth'), 15),
    countLine('weapp children of one node', tree('children'), 40),
  ];
}
