import { useState } from 'react';
import type { BureauClock, ClockMove } from '@/contract/demo.contract';
import { dayWords, momentWords } from '@/copy/wording';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { clockWords as words } from '../../words/panels';
import type { StageBureau } from '../bureau';
import { useDeed } from '../use-deed';
import { useWatched } from '../use-watched';
import { Said } from './deed-said';
import { nextSeasonOpens } from './next-season';
import { Press } from './press';

const MINUTES = 10;
const MONTH_DAYS = 30;
/** Nine in the morning: the offices are open. */
const MORNING = 'T09:00:00.000+08:00';

interface ToAsked {
  /** What the guided step asks to set: filled in until somebody types. */
  readonly asked?: string | undefined;
  readonly clock: BureauClock;
  readonly isBusy: boolean;
  readonly onMove: (move: ClockMove) => void;
}

function ToSeason({ clock, isBusy, onMove }: ToAsked) {
  const [region, setRegion] = useState<RegionCode>('hebei');
  const day = nextSeasonOpens(region, clock.today);
  return (
    <div className='stage-block'>
      <label className='panel-field'>
        <span>{words.seasonOf}</span>
        <select value={region} onChange={({ target }) => setRegion(target.value as RegionCode)}>
          {REGION_CODES.map((code) => (
            <option key={code} value={code}>
              {REGIONS[code].name}
            </option>
          ))}
        </select>
      </label>
      <Press text={words.toSeason(dayWords(day))} isBusy={isBusy} onPress={() => onMove({ setTo: day + MORNING })} />
    </div>
  );
}

function ToMoment({ clock, asked, isBusy, onMove }: ToAsked) {
  const [moment, setMoment] = useState('');
  const shown = moment || asked || `${clock.today}T18:00`;
  return (
    <div className='stage-block'>
      <label className='panel-field'>
        <span>{words.moment}</span>
        <input type='datetime-local' value={shown} onChange={({ target }) => setMoment(target.value)} />
      </label>
      <Press
        text={words.set}
        control='CLOCK_SET'
        isBusy={isBusy}
        onPress={() => onMove({ setTo: `${shown}:00.000+08:00` })}
      />
    </div>
  );
}

interface ClockAsked {
  readonly bureau: StageBureau;
  /** `YYYY-MM-DDTHH:MM` that the guided step asks to set. */
  readonly asked?: string | undefined;
}

/** The bureau's clock: everybody's time, and it only goes forward. */
export function ClockPanel({ bureau, asked }: ClockAsked) {
  const { value: clock, trouble, lookNow } = useWatched(bureau.readClock);
  const { isBusy, said, act } = useDeed();
  const move = (by: ClockMove): void => {
    void act(
      () => bureau.moveClock(by),
      ({ now }) => {
        lookNow();
        return words.moved(momentWords(now));
      },
    );
  };
  return (
    <section className='panel' aria-label={words.title}>
      <p className='stage-large'>{clock ? momentWords(clock.now) : words.reading}</p>
      {trouble && <p className='panel-notice panel-notice--waiting'>{trouble}</p>}
      <p className='panel-quiet'>{words.lead}</p>
      <div className='stage-block stage-row'>
        <Press
          text={words.minutes}
          control='CLOCK_MINUTES'
          isBusy={isBusy}
          onPress={() => move({ advanceMinutes: MINUTES })}
        />
        <Press text={words.day} control='CLOCK_DAY' isBusy={isBusy} onPress={() => move({ advanceDays: 1 })} />
        <Press
          text={words.month}
          control='CLOCK_MONTH'
          isBusy={isBusy}
          onPress={() => move({ advanceDays: MONTH_DAYS })}
        />
      </div>
      {clock && <ToMoment key={asked} asked={asked} clock={clock} isBusy={isBusy} onMove={move} />}
      {clock && <ToSeason clock={clock} isBusy={isBusy} onMove={move} />}
      <Said said={said} />
    </section>
  );
}
