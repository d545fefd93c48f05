import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { regionInBrief } from '@/copy/regions/region-in-words';
import { regionsWords } from '@/copy/regions.copy';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { useSessionStore } from '@/stores/session.store';
import { useRegions } from '@/stores/use-regions';

const say = regionsWords;

/** A region may be younger than the app: it is left out until the app knows its words. */
const isKnown = ({ code }: { code: string }): boolean => code in REGION_COPIES;

/** Every region and what is special about it; open to everyone. */
export default function Regions() {
  const mine = useSessionStore((session) => session.me?.insurance.region);
  const { asked, retry } = useRegions();
  return (
    <Screen title={say.title} lead={say.lead}>
      <Card kind='tint' title={say.first}>
        <Lines lines={say.lines} />
      </Card>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={6}>
        {(regions) => (
          <RowList title={say.places}>
            {regions.filter(isKnown).map((profile) => (
              <Row
                key={profile.code}
                name={`${profile.name} · ${REGION_COPIES[profile.code].program}`}
                meaning={regionInBrief(profile)}
                state={profile.code === mine && <StateWord tone='info'>{say.mine}</StateWord>}
                onPress={() => goTo(`/pages/me/region/index?code=${profile.code}`)}
              />
            ))}
          </RowList>
        )}
      </AnswerView>
    </Screen>
  );
}
