import type { PageFigures } from '../../simulator/runner/figures';
import { exitCodeOf, isOver, kbLine, type Line, textOf } from '../support/size/line';
import { missedLine } from '../support/size/pages-missed';
import { phoneLines } from '../support/size/phone-lines';

const KB = 1024;

interface MadeUp {
  readonly deed?: string;
  readonly setDataBytes?: number[];
  readonly most?: Partial<PageFigures['most']>;
}

/** A page that asks next to nothing of a phone, but for what is said. */
const aPage = ({ deed = 'open', setDataBytes = [1], most = {} }: MadeUp, route = 'pages/a/index'): PageFigures => ({
  route,
  setDataBytes,
  actions: [{ deed, setDataBytes }],
  most: { nodes: 1, depth: 1, children: 1, ...most },
});

const overIn = (lines: readonly Line[]): string[] => lines.filter(isOver).map(({ what }) => what);

test.each([
  [600 * KB - 1, false],
  [600 * KB, false],
  [600 * KB + 1, true],
])('%d bytes of 600 KB are too much: %s', (bytes, isTooMuch) => {
  const line = kbLine('a package', bytes, 600);
  expect([isOver(line), exitCodeOf([kbLine('a small one', 1, 600), line])]).toEqual([isTooMuch, isTooMuch ? 1 : 0]);
  expect(textOf(line)).toMatch(isTooMuch ? /TOO MUCH$/ : /ok$/);
});

const SETS: readonly [string, number, string, (figure: number) => MadeUp][] = [
  ...['open', 'show', 'behind'].map((deed): [string, number, string, (figure: number) => MadeUp] => [
    `bytes that paint a page at ${deed}`,
    32 * KB,
    `weapp setData that paints a page (${deed} on pages/a/index)`,
    (figure) => ({ deed, setDataBytes: [1, figure] }),
  ]),
  ...['tap', 'input'].flatMap((deed): [string, number, string, (figure: number) => MadeUp][] => [
    [
      `bytes of a message after ${deed}`,
      8 * KB,
      `weapp setData of an action (${deed} on pages/a/index)`,
      (figure) => ({ deed, setDataBytes: [figure, 1] }),
    ],
    [
      `messages after ${deed}`,
      5,
      `weapp setData calls of one action (${deed} on pages/a/index)`,
      (figure) => ({ deed, setDataBytes: Array.from({ length: figure }, () => 1) }),
    ],
  ]),
  ['nodes', 400, 'weapp nodes (pages/a/index)', (nodes) => ({ most: { nodes } })],
  ['levels', 15, 'weapp depth (pages/a/index)', (depth) => ({ most: { depth } })],
  ['children', 40, 'weapp children of one node (pages/a/index)', (children) => ({ most: { children } })],
];

test.each(SETS)('%s: %d are allowed, one more is not, and the step says where', (_, limit, what, madeUp) => {
  // The worst of three pages counts, wherever it stands.
  const linesAt = (figure: number) => phoneLines([aPage({}, 'pages/b/index'), aPage(madeUp(figure)), aPage({})]);
  expect([overIn(linesAt(limit)), exitCodeOf(linesAt(limit))]).toEqual([[], 0]);
  expect([overIn(linesAt(limit + 1)), exitCodeOf(linesAt(limit + 1))]).toEqual([[what], 1]);
});

test('a page that nobody came to fails the step by its name', () => {
  const pages = ['pages/a/index', 'pages/b/index'];
  const both = missedLine(pages, [{ route: 'pages/b/index' }, { route: 'pages/a/index' }, { route: 'pages/a/index' }]);
  expect([isOver(both), exitCodeOf([both])]).toEqual([false, 0]);
  const one = missedLine(pages, [{ route: 'pages/a/index' }]);
  expect([exitCodeOf([one]), one.figure]).toEqual([1, 1]);
  expect(one.what).toContain('pages/b/index');
});
