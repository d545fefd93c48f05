import { CONTROL_WORDS, stepWords, guideWords as words } from '../words/console';
import { whereOf } from './phones/device-words';
import { inTurn } from './phones/hint';
import { stepNow } from './progress';
import type { Step } from './scenario';
import type { Guide, Played } from './use-guide';

const pointerOf = ({ highlight }: Step): string => {
  if (!highlight) return '';
  return highlight.on === 'CONSOLE' ? stepWords.pressControl(CONTROL_WORDS[highlight.control]) : inTurn(highlight.asks);
};

function NowToDo({ played: { scenario, progress } }: { readonly played: Played }) {
  const step = stepNow(scenario, progress);
  if (!step) return <p className='stage-now-say'>{stepWords.allDone}</p>;
  return (
    <>
      <p className='stage-now-place'>
        {stepWords.place(progress.step + 1, scenario.steps.length)} · {whereOf(scenario, step.who)}
      </p>
      <p className='stage-now-say'>{step.say}</p>
      <p className='stage-now-place'>{pointerOf(step)}</p>
    </>
  );
}

/** Above the console, whichever tab is open: what to do now, and the ways out of it. */
export function StepBar({ guide }: { readonly guide: Guide }) {
  const { played, said, isSetting, skipStep, end, start } = guide;
  const isOver = played !== null && stepNow(played.scenario, played.progress) === null;
  return (
    <section className='stage-now' aria-label={words.playing}>
      <div className='stage-now-words' role='status'>
        {isSetting && <p className='stage-now-say'>{words.setting}</p>}
        {!isSetting && !played && <p className='stage-now-say'>{said ?? words.idle}</p>}
        {played && <NowToDo played={played} />}
        {played && said && <p className='stage-said is-bad'>{said}</p>}
      </div>
      {played && (
        <div className='stage-row'>
          {!isOver && (
            <button type='button' className='stage-button' onClick={skipStep}>
              {words.skip}
            </button>
          )}
          <button type='button' className='stage-button' onClick={() => void start(played.scenario)}>
            {words.again}
          </button>
          <button type='button' className='stage-button' onClick={() => end('LEFT')}>
            {words.stop}
          </button>
        </div>
      )}
    </section>
  );
}
