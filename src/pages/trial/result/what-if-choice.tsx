import { Below } from '@/components/below';
import { ChoiceList } from '@/components/choice-list';
import { useHelpings } from '@/components/use-helpings';
import type { Trial } from '@/contract/trial.contract';
import { regionName, trialWords } from '@/copy/trial.copy';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import type { WhatIf } from '@/domain/settlement/what-if';

const say = trialWords.whatIf;
/** In the choice for it, one hundred yuan. */
const TOP_UP_FEN = 10_000;

export interface Supposed {
  kind: string;
  region: RegionCode | null;
}

export const AS_IT_IS: Supposed = { kind: 'NOW', region: null };

/** `FIRST:<sharing>`, `WITHOUT:<sharing>`, `REGION` with a region, `TOP_UP`, `NOW`. */
export const whatIfOf = ({ kind, region }: Supposed): WhatIf | null => {
  const [what, sharingId = ''] = kind.split(':');
  if (what === 'FIRST' || what === 'WITHOUT') return { kind: what, sharingId };
  if (what === 'TOP_UP') return { kind: what, amountFen: TOP_UP_FEN };
  return what === 'REGION' && region ? { kind: what, region } : null;
};

/** Who comes first matters only among those of the region: a quota comes after them by rule. */
const aboutSharers = (sharers: Trial['sharers']) => {
  const here = sharers.filter(({ reach }) => reach === 'REGION');
  return [
    ...here.slice(1).map(({ sharingId, name }) => ({ value: `FIRST:${sharingId}`, label: say.first(name) })),
    ...sharers.map(({ sharingId, name }) => ({ value: `WITHOUT:${sharingId}`, label: say.without(name) })),
  ];
};

interface Place {
  home: RegionCode;
  value: RegionCode | null;
  onChange: (region: RegionCode) => void;
}

/** Every other region; a mini-program draws them in helpings. */
function RegionChoice({ home, value, onChange }: Place) {
  const others = useHelpings(
    home,
    REGION_CODES.filter((code) => code !== home),
  );
  return (
    <ChoiceList
      isPaired
      label={say.whichRegion}
      choices={others.map((code) => ({ value: code, label: regionName(code) }))}
      value={value ?? undefined}
      onChange={onChange}
    />
  );
}

interface Props {
  /** Who shares, as the trial of things as they are said; to a sharer nobody is asked about. */
  sharers: Trial['sharers'];
  side: Trial['side'];
  home: RegionCode;
  hasAccount: boolean;
  value: Supposed;
  onChange: (supposed: Supposed) => void;
}

/** One thing taken to be otherwise than it is. */
export function WhatIfChoice({ sharers, side, home, hasAccount, value, onChange }: Props) {
  const choices = [
    { value: 'NOW', label: say.now },
    ...(side === 'INSURED' ? aboutSharers(sharers) : []),
    ...(hasAccount ? [{ value: 'TOP_UP', label: say.topUp }] : []),
    { value: 'REGION', label: say.region },
  ];
  return (
    <>
      <ChoiceList
        label={say.label}
        choices={choices}
        value={value.kind}
        onChange={(kind) => onChange({ kind, region: null })}
      />
      {value.kind === 'REGION' && (
        <Below>
          <RegionChoice home={home} value={value.region} onChange={(region) => onChange({ kind: 'REGION', region })} />
        </Below>
      )}
    </>
  );
}
