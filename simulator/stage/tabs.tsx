import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { stepWords, TAB_WORDS, type TabName } from '../words/console';

interface TabAsked {
  readonly name: TabName;
  /** Kept alive out of sight. */
  readonly stays: boolean;
  readonly draw: () => ReactNode;
}

interface TabsAsked {
  readonly label: string;
  readonly tabs: readonly TabAsked[];
  readonly open: TabName;
  /** The tab that holds the control of the step at hand. */
  readonly asked: TabName | null;
  readonly onOpen: (tab: TabName) => void;
}

/** How far each key goes; the list is a ring. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs as WAI-ARIA has them: arrows, Home and End move, and what is reached is open. */
export function Tabs({ label, tabs, open, asked, onOpen }: TabsAsked) {
  const names = tabs.map(({ name }) => name);
  const list = useRef<HTMLDivElement>(null);
  const goTo = (at: number): void => {
    const name = names[(at + names.length) % names.length];
    if (!name) return;
    onOpen(name);
    list.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined) goTo(names.indexOf(open) + step);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(names.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className='stage-tabs' role='tablist' aria-label={label} ref={list} onKeyDown={onKey}>
        {names.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type='button'
            role='tab'
            className={`stage-tab${name === asked ? ' is-asked' : ''}`}
            aria-selected={name === open}
            aria-controls={name === open ? `panel-${name}` : undefined}
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {TAB_WORDS[name]}
            {name === asked && <small>{stepWords.now}</small>}
          </button>
        ))}
      </div>
      {tabs
        .filter(({ name, stays }) => stays || name === open)
        .map(({ name, draw }) => (
          <div
            key={name}
            className='stage-panel'
            id={`panel-${name}`}
            role='tabpanel'
            aria-labelledby={`tab-${name}`}
            hidden={name !== open}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls has to be reached by the keyboard.
            tabIndex={0}
          >
            {draw()}
          </div>
        ))}
    </>
  );
}
