import type { component, Root } from 'glass-easel-miniprogram-adapter';
import type { Engine } from './engine';
import { type LateSetData, measurePage, type PageFigures } from './figures';
import type { StyleSheet } from './style-sheets';
import type { Troubles } from './troubles';

export type Query = Readonly<Record<string, string>>;

type Caller = component.ComponentCaller<never, never, never, never> & Record<string, unknown>;

/** One page on the stack: alive from its first sight until it is closed, shown or not. */
export interface OpenPage {
  readonly route: string;
  readonly query: Query;
  /** What `getCurrentPages()` gives the package. */
  readonly instance: Caller;
  readonly element: HTMLElement;
  readonly figures: PageFigures;
  /** Calls a lifecycle of the page, where it has one; what it throws is recorded. */
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
  /** The setData that follow belong to this deed of the person. */
  readonly begin: (deed: string) => void;
  /** Each tells the page once, however often it is asked. */
  readonly show: () => void;
  readonly hide: () => void;
  readonly close: () => void;
}

interface Surroundings {
  readonly engine: Engine;
  readonly styles: StyleSheet;
  readonly troubles: Troubles;
  readonly late: LateSetData[];
  /** The figures of every page opened since the start. */
  readonly seen: PageFigures[];
}

/** The deed of a page that is out of sight. */
export const BEHIND = 'behind';

/** What WeChat calls the page: below it is all that the package writes. */
export const drawnOn = (element: HTMLElement): Element => element.firstElementChild ?? element;

function mount({ engine }: Surroundings, route: string, element: HTMLElement): { root: Root; attach: () => void } {
  const placeholder = document.createElement('div');
  element.append(placeholder);
  const root = engine.backend.createRoot('wx-page', engine.code, route);
  return { root, attach: () => root.attach(element as never, placeholder as never) };
}

const caller =
  (instance: Caller, troubles: Troubles): OpenPage['call'] =>
  (name, ...args) => {
    const lifecycle = instance[name];
    if (typeof lifecycle !== 'function') return undefined;
    try {
      return lifecycle.apply(instance, args) as unknown;
    } catch (error) {
      troubles.record('thrown', error);
      return undefined;
    }
  };

/** In sight or not: scrolled where the person left it, dressed only while it is seen. */
function sight(element: HTMLElement, styles: StyleSheet, { call, begin }: Pick<OpenPage, 'call' | 'begin'>) {
  let isSeen = false;
  let wasSeen = false;
  let scrolled = 0;
  return {
    show: () => {
      if (isSeen) return;
      if (wasSeen) begin('show');
      isSeen = true;
      wasSeen = true;
      element.hidden = false;
      styles.use(true);
      window.scrollTo(0, scrolled);
      call('onShow');
    },
    hide: () => {
      if (!isSeen) return;
      isSeen = false;
      begin(BEHIND);
      scrolled = window.scrollY;
      element.hidden = true;
      styles.use(false);
      call('onHide');
    },
  };
}

export function openPage(around: Surroundings, route: string, query: Query): OpenPage {
  const element = document.createElement('div');
  element.className = 'glass-page';
  element.dataset.route = route;
  document.body.append(element);
  const { root, attach } = mount(around, route, element);
  const instance = root.get() as Caller;
  Object.assign(instance, { route, options: query, __displayReporter: {} });
  const onLate = (bytes: number): void => void around.late.push({ route, bytes });
  const { figures, begin, end } = measurePage(instance as never, { route, root: () => drawnOn(element), onLate });
  around.seen.push(figures);
  const call = caller(instance, around.troubles);
  const close = () => {
    call('onUnload');
    end();
    root.release();
    element.remove();
    around.styles.remove();
  };
  attach();
  call('onLoad', query);
  return {
    route,
    query,
    instance,
    element,
    figures,
    call,
    begin,
    close,
    ...sight(element, around.styles, { call, begin }),
  };
}
