import { View } from '@tarojs/components';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import type { AccountEntry } from '@/contract/me.contract';
import { balanceAfter, entryDirection, entryName } from '@/copy/me.copy';
import { momentWords } from '@/copy/wording';
import './entry-row.scss';

/** One movement: why, when, how much in or out, and what was left. */
export function EntryRow({ kind, at, amountFen, balanceAfterFen }: AccountEntry) {
  return (
    <Row
      name={entryName(kind)}
      meaning={momentWords(at)}
      state={
        <View className='entry'>
          <View className='entry__amount'>
            <View className='entry__direction'>{entryDirection(amountFen)}</View>
            <Money amountFen={Math.abs(amountFen)} />
          </View>
          <View className='entry__direction'>{balanceAfter(balanceAfterFen)}</View>
        </View>
      }
    />
  );
}
