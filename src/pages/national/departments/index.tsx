import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { DEPARTMENTS } from '@/copy/departments.copy';
import { nationalWords } from '@/copy/national.copy';
import { listed } from '@/copy/wording';

const { departments: say } = nationalWords;

/** Who is in charge of what; open to anyone. */
export default function Departments() {
  return (
    <Screen title={say.title} lead={say.lead}>
      <Banner tone='info' title={say.notHr} />
      {DEPARTMENTS.map(({ name, matters, line }) => (
        <Card key={name} title={name}>
          <View>{listed(matters)}</View>
          <View>{line}</View>
        </Card>
      ))}
      <View>{say.source}</View>
    </Screen>
  );
}
