import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { severalWords } from '@/copy/several-relatives.copy';
import { inARow } from '@/copy/wording';
import type { RelativeAnswers } from '@/stores/add-relative.store';
import { relativeLines } from '../relative-lines';
import '../add-relative.scss';

interface Props {
  gathered: readonly RelativeAnswers[];
  onChange: (at: number) => void;
  onRemove: (at: number) => void;
}

/** The relatives already filled in, each with a way back to it and a way out. */
export function Gathered({ gathered, onChange, onRemove }: Props) {
  return (
    <RowList title={severalWords.gathered(gathered.length)}>
      {gathered.map(({ name, idNumber, kinship }, at) => {
        const [who = '', number] = relativeLines({ name, idNumber, kinship });
        return (
          <Row
            key={`${name}${idNumber}`}
            name={who}
            meaning={number}
            state={
              <View className='add-relative-gathered'>
                <Button
                  kind='quiet'
                  label={severalWords.change}
                  spokenLabel={inARow(severalWords.change, name)}
                  onPress={() => onChange(at)}
                />
                <Button
                  kind='quiet'
                  label={severalWords.remove}
                  spokenLabel={inARow(severalWords.remove, name)}
                  onPress={() => onRemove(at)}
                />
              </View>
            }
          />
        );
      })}
    </RowList>
  );
}
