import type { ReactNode } from 'react';
import type { Persona } from '@/contract/demo.contract';
import type { TabName } from '../words/console';
import type { StageBureau } from './bureau';
import { ClockPanel } from './panels/clock';
import { ConnectPanel } from './panels/connect';
import { EventsPanel } from './panels/events';
import { FamilyMapPanel } from './panels/family-map';
import { FaultsPanel } from './panels/faults';
import { InboxPanel } from './panels/inbox';
import { LedgerPanel } from './panels/ledger';
import { ResetPanel } from './panels/reset';
import { ScenariosPanel } from './panels/scenarios';
import { TerminalPanel } from './panels/terminal';
import type { Phones } from './phones/use-phones';
import { stepNow } from './progress';
import type { Guide } from './use-guide';

export interface PanelAsked {
  readonly bureau: StageBureau;
  readonly guide: Guide;
  readonly phones: Phones;
  readonly people: readonly Persona[];
}

interface Panel {
  readonly name: TabName;
  readonly draw: (asked: PanelAsked) => ReactNode;
  /** Kept alive out of sight: what is on its way there must not be forgotten. */
  readonly stays?: boolean;
}

/** The family on the stage: the patient's, or that of who holds the first phone. */
const familyOf = ({ phones, people, guide }: PanelAsked): string | undefined => {
  const patient = guide.played?.scenario.terminal?.patient;
  return (people.find(({ id }) => id === patient) ?? phones.now.EMPLOYEE.person)?.family;
};

const drawTill = ({ bureau, guide: { played } }: PanelAsked): ReactNode => (
  <TerminalPanel
    bureau={bureau}
    till={played?.scenario.terminal?.till}
    bill={played && stepNow(played.scenario, played.progress)?.bill}
  />
);

const drawClock = ({ bureau, guide: { played } }: PanelAsked): ReactNode => {
  const highlight = played && stepNow(played.scenario, played.progress)?.highlight;
  return <ClockPanel bureau={bureau} asked={highlight?.on === 'CONSOLE' ? highlight.moment : undefined} />;
};

const drawEvents = ({ bureau, people, phones }: PanelAsked): ReactNode => (
  <EventsPanel bureau={bureau} people={people} first={phones.now.EMPLOYEE.person} />
);

/** The tabs of the console, in their order. */
export const PANELS: readonly Panel[] = [
  { name: 'SCENARIOS', draw: ({ guide }) => <ScenariosPanel guide={guide} /> },
  { name: 'TERMINAL', draw: drawTill, stays: true },
  { name: 'CLOCK', draw: drawClock },
  { name: 'EVENTS', draw: drawEvents },
  { name: 'FAULTS', draw: () => <FaultsPanel /> },
  { name: 'INBOX', draw: ({ bureau, people }) => <InboxPanel bureau={bureau} people={people} /> },
  { name: 'LEDGER', draw: ({ bureau }) => <LedgerPanel bureau={bureau} /> },
  { name: 'MAP', draw: (asked) => <FamilyMapPanel bureau={asked.bureau} family={familyOf(asked)} /> },
  { name: 'CONNECT', draw: () => <ConnectPanel /> },
  { name: 'RESET', draw: ({ bureau, guide }) => <ResetPanel bureau={bureau} guide={guide} /> },
];
