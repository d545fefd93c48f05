import { useState } from 'react';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { recordWords } from '@/copy/records.copy';
import { statementWords } from '@/copy/statement.copy';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { CareRecords } from './care-records';
import { PremiumRecords } from './premium-records';
import { Segments } from './segments';

const words = recordWords.kinds;

const KINDS = [
  { value: 'care', label: words.care },
  { value: 'premium', label: words.premium },
] as const;

type Kind = (typeof KINDS)[number]['value'];

export default signedIn(function RecordsList({ profile, words: region }) {
  const wanted = useScreenParam('kind');
  const [kind, show] = useState<Kind>(wanted === 'premium' ? 'premium' : 'care');
  return (
    <Screen title={region.records.title}>
      <RowList>
        <Row
          icon='scroll-text'
          name={statementWords.open.name}
          meaning={statementWords.open.hint}
          onPress={() => goTo('/pages/records/statement/index')}
        />
      </RowList>
      <Segments label={words.label} segments={KINDS} value={kind} onChange={show} />
      {kind === 'care' ? <CareRecords /> : <PremiumRecords profile={profile} />}
    </Screen>
  );
});
