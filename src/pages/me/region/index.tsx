import { View } from '@tarojs/components';
import { readRegion } from '@/api/region.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { type RuleInWords, regionInWords } from '@/copy/regions/region-in-words';
import { regionsWords } from '@/copy/regions.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { useScreenParam } from '@/platform/screen-param';
import { useSessionStore } from '@/stores/session.store';
import { useAnswer } from '@/stores/use-answer';
import './index.scss';

const say = regionsWords;

/** Where the reader's own region answers a question otherwise, and how. */
const hereOf = (mine: RegionProfile | null, { question, answer }: RuleInWords): string | null => {
  const here = mine && regionInWords(mine).find((rule) => rule.question === question);
  return here && here.answer !== answer ? here.answer : null;
};

const rowOf = (mine: RegionProfile | null, rule: RuleInWords): AnswerRow => {
  const here = hereOf(mine, rule);
  return {
    question: rule.question,
    answer: (
      <>
        <View>{rule.answer}</View>
        {rule.isAssumed && <View className='region-aside'>{say.assumed}</View>}
        {here !== null && <View className='region-aside'>{say.here(here)}</View>}
      </>
    ),
  };
};

function Rules({ profile, mine }: { profile: RegionProfile; mine: RegionProfile | null }) {
  const rules = regionInWords(profile);
  const count = rules.filter((rule) => hereOf(mine, rule) !== null).length;
  const lead = mine && profile.code !== mine.code ? (count === 0 ? say.same : say.different(count)) : undefined;
  return (
    <Screen title={profile.name} lead={lead ?? (mine ? say.mine : REGION_COPIES[profile.code].program)}>
      <Card title={say.rules}>
        <AnswerTable rows={rules.map((rule) => rowOf(mine, rule))} />
      </Card>
    </Screen>
  );
}

/** One region's rules in words, and beside each the reader's own where it is another. */
export default function Region() {
  const code = useScreenParam('code');
  const mine = useSessionStore((session) => session.me?.insurance.region);
  const { asked, retry } = useAnswer(`region:${code}`, () => readRegion(code));
  if (asked.kind === 'accepted') return <Rules profile={asked.value} mine={mine ? REGIONS[mine] : null} />;
  return (
    <Screen>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {() => null}
      </AnswerView>
    </Screen>
  );
}
