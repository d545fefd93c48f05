import { useEffect, useState } from 'react';
import { topWords as words } from '../words/stage';
import { type Power, stageServer } from './ask-stage';
import type { Ask } from './asks';
import { stageBureau } from './bureau';
import { OperatorConsole } from './console';
import type { AppKind } from './phones/handset';
import { HandsetFrame } from './phones/handset-frame';
import { PHONES, usePhones } from './phones/use-phones';
import { stepNow } from './progress';
import type { PhoneName, Step } from './scenario';
import { Switch } from './switch';
import { type Guide, useGuide } from './use-guide';
import { useLivingWorld } from './use-living-world';
import { useWatched, type Watched } from './use-watched';

const bureau = stageBureau();
const nobody = { personas: [], terminals: [], halls: [], employers: [] };

const NO_BUTTON: readonly Ask[] = [];

const textsOn = (phone: PhoneName, step: Step | null | undefined): readonly Ask[] =>
  step?.highlight?.on === phone ? step.highlight.asks : NO_BUTTON;

/** What the step at hand asks to press on a phone; null: it is not that phone's turn. */
const askedOn = (phone: PhoneName, { played }: Guide): readonly Ask[] | null => {
  const step = played && stepNow(played.scenario, played.progress);
  return step?.who === phone ? textsOn(phone, step) : null;
};

/** What the step before asked to press there: the way back for whoever left it half done. */
const askedBefore = (phone: PhoneName, { played }: Guide): readonly Ask[] =>
  textsOn(
    phone,
    played?.scenario.steps.slice(0, played.progress.step).findLast(({ who }) => who === phone),
  );

/** That all of it is invented, or what does not answer now. */
function TopWords({ power, hasPeople }: { readonly power: Watched<Power>; readonly hasPeople: boolean }) {
  const trouble = power.trouble ?? (power.value?.isUp === false ? words.down : null);
  const people = hasPeople ? null : words.noPeople;
  const said = trouble ?? people;
  return (
    <p role='status' className={said === null ? '' : 'is-bad'}>
      {said ?? words.invented}
    </p>
  );
}

/** The whole stage: two people's phones, and the world around them. */
export function Stage() {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const list = useWatched(bureau.listPersonas);
  const { personas: people } = list.value ?? nobody;
  const power = useWatched(stageServer.readPower);
  const phones = usePhones(bureau, people);
  const guide = useGuide({ bureau, phones });
  useLivingWorld({ bureau, phones, guide });
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <main className='stage'>
      <header className='stage-top'>
        <h1>{words.title}</h1>
        <TopWords power={power} hasPeople={list.value !== null || list.trouble === null} />
        <Switch<AppKind> label={words.kind} choices={words.kinds} chosen={phones.kind} onChoose={phones.chooseKind} />
        <Switch label={words.theme} choices={words.themes} chosen={theme} onChoose={setTheme} />
      </header>
      {PHONES.map((phone) => (
        <HandsetFrame
          key={phone}
          phone={phone}
          phones={phones}
          people={people}
          theme={theme}
          isGuided={guide.played !== null}
          asked={askedOn(phone, guide)}
          before={askedBefore(phone, guide)}
        />
      ))}
      <OperatorConsole bureau={bureau} guide={guide} phones={phones} people={people} />
    </main>
  );
}
