import { useEffect, useId, useState } from 'react';
import type { Persona } from '@/contract/demo.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import { phonesWords as words } from '../../words/stage';
import type { PhoneName } from '../scenario';
import { addressOf } from './handset';
import { PersonChoice } from './person-choice';
import { TEXT_SIZES } from './text-sizes';
import type { Phones } from './use-phones';

interface SettingsAsked {
  readonly phone: PhoneName;
  readonly phones: Phones;
  readonly people: readonly Persona[];
  readonly theme: 'light' | 'dark';
}

function TextSize({ phone, phones }: Pick<SettingsAsked, 'phone' | 'phones'>) {
  const id = useId();
  return (
    <label className='stage-pick' htmlFor={id}>
      <span>{words.text}</span>
      <select
        id={id}
        value={phones.now[phone].textScale}
        onChange={({ target }) => phones.chooseText(phone, Number(target.value))}
      >
        {TEXT_SIZES.map(({ scale, words: size }) => (
          <option key={scale} value={scale}>
            {size}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the owner of a phone sets: who holds it, how large the text is, open it again, open it alone. */
export function PhoneSettings({ phone, phones, people, theme }: SettingsAsked) {
  const { person, isBusy, textScale } = phones.now[phone];
  const [region, setRegion] = useState<RegionCode>('hebei');
  const seated = person?.region;
  useEffect(() => {
    if (seated) setRegion(seated);
  }, [seated]);
  return (
    <>
      <div className='stage-row'>
        <PersonChoice
          people={people}
          person={person}
          region={region}
          onRegion={setRegion}
          onPerson={(next) => void phones.seat(phone, { person: next })}
          isBusy={isBusy}
        />
      </div>
      <div className='stage-row'>
        <TextSize phone={phone} phones={phones} />
        <button type='button' className='stage-button' onClick={() => phones.restart(phone)}>
          {words.restart}
        </button>
        <a
          className='stage-button'
          href={addressOf(phone, phones.kind, { theme, textScale })}
          target='_blank'
          rel='noopener'
        >
          {words.ownWindow}
        </a>
      </div>
    </>
  );
}
