import { View } from '@tarojs/components';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import type { AccountEntry } from '@/contract/me.contract';
import { ACCOUNT_WORDS, balanceAfter, entryDirection, entryName } from '@/copy/me.copy';
import { momentWords } from '@/copy/wording';
import './entry-row.scss';

/** One movement: why, when, how much in or out, and what was left. */
export function EntryRow({ entry }: { entry: AccountEntry }) {
  const { kind, account, at, amountFen, balanceAfterFen } = entry;
  return (
    <Row
      name={entryName(kind)}
      meaning={
        <>
          <View>{momentWords(at)}</View>
          {account !== 'PERSONAL' && <View>{ACCOUNT_WORDS[account]}</View>}
          <View className='g-digits'>{balanceAfter(balanceAfterFen)}</View>
        </>
      }
      state={
        <>
          <View className='entry-direction'>{entryDirection(amountFen)}</View>
          <Money amountFen={Math.abs(amountFen)} />
        </>
      }
    />
  );
}
