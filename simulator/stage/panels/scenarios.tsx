import { useEffect, useRef } from 'react';
import { stepWords, guideWords as words } from '../../words/console';
import { whereOf } from '../phones/device-words';
import type { Scenario } from '../scenario';
import { SCENARIOS } from '../scenarios/all';
import type { Guide, Played } from '../use-guide';

const stateOf = (at: number, now: number): 'done' | 'now' | 'later' => {
  if (at < now) return 'done';
  return at === now ? 'now' : 'later';
};

/** Every step of the scenario that is played, and which is the next. */
function Steps({ played: { scenario, progress } }: { readonly played: Played }) {
  return (
    <section aria-label={words.steps}>
      <h3>{scenario.title}</h3>
      <ol className='stage-steps'>
        {scenario.steps.map(({ say, who }, at) => {
          const state = stateOf(at, progress.step);
          return (
            <li key={say} className={`stage-step is-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
              <span className='stage-step-state'>{stepWords[state]}</span>
              <span>
                <b>{whereOf(scenario, who)}</b> {say}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface RowAsked {
  readonly scenario: Scenario;
  readonly isPlayed: boolean;
  /** Where a newcomer begins. */
  readonly isFirst: boolean;
  readonly guide: Guide;
}

function Row({ scenario, isPlayed, isFirst, guide }: RowAsked) {
  return (
    <li className='stage-scenario'>
      <div>
        <h3>{scenario.title}</h3>
        <p>{scenario.about}</p>
      </div>
      <button
        type='button'
        className={`stage-button${isFirst ? ' stage-button--main' : ''}`}
        aria-label={`${isPlayed ? words.again : words.start} ${scenario.title}`}
        disabled={guide.isSetting}
        onClick={() => void guide.start(scenario)}
      >
        {isPlayed ? words.again : words.start}
      </button>
    </li>
  );
}

function List({ guide }: { readonly guide: Guide }) {
  const { played } = guide;
  return (
    <ul className='stage-scenarios' aria-label={words.list} data-control='SCENARIOS'>
      {SCENARIOS.map((scenario, at) => (
        <Row
          key={scenario.id}
          scenario={scenario}
          isPlayed={played?.scenario.id === scenario.id}
          isFirst={at === 0 && played === null}
          guide={guide}
        />
      ))}
    </ul>
  );
}

/** While one is played the others wait behind one line. */
function OtherScenarios({ guide }: { readonly guide: Guide }) {
  return (
    <details>
      <summary className='stage-others'>{words.others}</summary>
      <List guide={guide} />
    </details>
  );
}

/** The choice of a guided scenario, and the steps of the one that is played. */
export function ScenariosPanel({ guide }: { readonly guide: Guide }) {
  const { played } = guide;
  const top = useRef<HTMLDivElement>(null);
  const title = played?.scenario.title;
  // Whoever starts one far down the list sees its first step.
  useEffect(() => {
    if (title) top.current?.scrollIntoView({ block: 'start' });
  }, [title]);
  return (
    <div ref={top}>
      {played && <Steps played={played} />}
      {played ? <OtherScenarios guide={guide} /> : <List guide={guide} />}
    </div>
  );
}
