import { View } from '@tarojs/components';
import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Below } from '@/components/below';
import { Card } from '@/components/card';
import { Heading } from '@/components/heading';
import { Money } from '@/components/money';
import { SplitBar, type SplitPart } from '@/components/split-bar';
import type { Trial } from '@/contract/trial.contract';
import {
  partLabels,
  purposeAtPlace,
  regionName,
  shareInWords,
  sharerInWords,
  trialWords,
  whenShort,
} from '@/copy/trial.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { NoteCards, type NotedSharing } from '@/frames/note-cards';
import type { Bill } from '../bill';

const say = trialWords.result;

/** Where a part is the most it may be, so is this the least: a nothing of it is not told. */
const restOf = ({ side, shares, restFen }: Trial): SplitPart[] => {
  const isLeast = shares.some(({ isMost }) => isMost);
  if (isLeast && restFen === 0) return [];
  const cash = isLeast ? withNote(partLabels.cash, say.atLeast) : partLabels.cash;
  return [{ label: side === 'INSURED' ? cash : say.rest, amountFen: restFen, pattern: 4 }];
};

const partsOf = (trial: Trial): SplitPart[] => {
  const { side, poolFen, ownFen, shares } = trial;
  return [
    ...(poolFen > 0 ? [{ label: partLabels.pool, amountFen: poolFen, pattern: 1 as const }] : []),
    ...(side === 'INSURED' ? [{ label: partLabels.own, amountFen: ownFen, pattern: 2 as const }] : []),
    ...shares.map((share) => ({ label: shareInWords(share), amountFen: share.amountFen, pattern: 3 as const })),
    ...restOf(trial),
  ];
};

const notedIn = (sharer: Trial['sharers'][number]): NotedSharing => ({ ...sharer, who: sharerInWords(sharer) });

/** What the figures rest on: money that the reader does not see is taken to be enough, or left out. */
function Grounds({ side, shares, next }: Trial) {
  if (side === 'SHARER')
    return (
      <Banner tone='info' title={say.onlyMine.title}>
        {say.onlyMine.body}
      </Banner>
    );
  if (!shares.some(({ isMost }) => isMost)) return null;
  return (
    <Banner tone='info' title={say.enough.title}>
      <View>{say.enough.body}</View>
      <View>{whenShort(next)}</View>
    </Banner>
  );
}

function Why({ side, restFen, notes, sharers, shares, region }: Trial) {
  if (restFen === 0 || notes.length === 0) return null;
  return (
    <>
      <Heading level={2}>{side === 'SHARER' ? say.whyRest : say.whyCash}</Heading>
      <NoteCards
        notes={notes}
        asSharer={side === 'SHARER'}
        sharings={sharers.map(notedIn)}
        shares={shares}
        floorFen={REGIONS[region].sharing.floorFen}
      />
    </>
  );
}

/** Who would pay what, what that rests on, and why there is a rest. */
export function TrialSheet({ trial, bill }: { trial: Trial; bill: Bill }) {
  const { insured, region, totalFen, poolFen, side } = trial;
  return (
    <>
      <Card title={say.paid}>
        <SplitBar parts={partsOf(trial)} />
      </Card>
      <Grounds {...trial} />
      <Below>
        <Why {...trial} />
        <Card title={say.all}>
          <AnswerTable
            rows={[
              { question: say.insured, answer: side === 'INSURED' ? trialWords.who.mine : maskName(insured.name) },
              { question: partLabels.purpose, answer: purposeAtPlace(bill.purpose, bill.placeKind) },
              { question: partLabels.total, answer: <Money amountFen={totalFen} /> },
              { question: say.pool, answer: poolFen > 0 ? <Money amountFen={poolFen} /> : say.poolGuess },
              { question: say.rules, answer: regionName(region) },
            ]}
          />
        </Card>
      </Below>
    </>
  );
}
