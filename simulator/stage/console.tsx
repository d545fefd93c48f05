import { useEffect, useRef, useState } from 'react';
import type { TabName } from '../words/console';
import { topWords } from '../words/stage';
import { PANELS, type PanelAsked } from './console-panels';
import type { StageControl } from './controls';
import { bringIntoSight } from './narrow';
import { stepNow } from './progress';
import { StepBar } from './step-bar';
import { TAB_OF } from './tab-of';
import { Tabs } from './tabs';
import type { Guide } from './use-guide';

/** The control that the step at hand points at; null: none, or one of a phone. */
const controlOf = ({ played }: Guide): StageControl | null => {
  const highlight = played && stepNow(played.scenario, played.progress)?.highlight;
  return highlight?.on === 'CONSOLE' ? highlight.control : null;
};

/** The control itself, or the panel that has still to draw it. */
const placeOf = (console: Element | null, control: StageControl): HTMLElement | null | undefined =>
  console?.querySelector<HTMLElement>(`[data-control="${control}"]`) ??
  console?.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])');

/** The operator's console: what to do now, and a tab for each thing that can be done. */
export function OperatorConsole(asked: PanelAsked) {
  const [open, setOpen] = useState<TabName>('SCENARIOS');
  const control = controlOf(asked.guide);
  const pointed = control && TAB_OF[control];
  // A step that points at a control brings it into sight, once.
  useEffect(() => {
    if (pointed) setOpen(pointed);
  }, [pointed]);
  const console = useRef<HTMLElement>(null);
  const step = asked.guide.played?.progress.step;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step brings its control into sight, once its tab is open.
  useEffect(() => {
    if (control && open === pointed) bringIntoSight(placeOf(console.current, control));
  }, [control, step, open, pointed]);
  return (
    <section ref={console} className='stage-console' aria-label={topWords.console} data-hint={control ?? undefined}>
      <StepBar guide={asked.guide} />
      <Tabs
        label={topWords.console}
        tabs={PANELS.map(({ name, draw, stays = false }) => ({ name, stays, draw: () => draw(asked) }))}
        open={open}
        asked={pointed}
        onOpen={setOpen}
      />
    </section>
  );
}
