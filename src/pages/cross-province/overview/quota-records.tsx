import { View } from '@tarojs/components';
import { Leaf } from '@/components/leaf';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { QuotaEntry } from '@/contract/cross-province.contract';
import { crossRelationWords } from '@/copy/cross-relation.copy';
import { balanceAfter, entryDirection, entryName } from '@/copy/me.copy';
import { inOneBreath, momentWords, yuan } from '@/copy/wording';
import type { TransferKind } from '@/domain/ledger/transfer';
import type { SharingSide } from '@/domain/region/region-profile';
import { AnswerView } from '@/frames/answer-view';
import { goTo } from '@/platform/navigation';
import { useQuotaEntries } from '@/stores/use-account-entries';

const say = crossRelationWords;

/** Where the whole of a record is; a receipt is its payer's. */
const WHOLE: Partial<Record<TransferKind, { screen: string; only?: SharingSide }>> = {
  SETTLEMENT: { screen: '/pages/records/settlement/index' },
  SETTLEMENT_REFUND: { screen: '/pages/records/settlement/index' },
  PREMIUM: { screen: '/pages/records/premium/index', only: 'SHARER' },
  PREMIUM_REFUND: { screen: '/pages/records/premium/index', only: 'SHARER' },
  LONG_TERM_CARE: { screen: '/pages/long-term-care/record/index', only: 'SHARER' },
};

function EntryLine({ entry, side }: { entry: QuotaEntry; side: SharingSide }) {
  const { kind, ref, at, amountFen, balanceAfterFen } = entry;
  const whole = WHOLE[kind];
  const name = `${entryDirection(amountFen)} · ${entryName(kind)}`;
  const isOpen = whole && (whole.only === undefined || whole.only === side);
  return (
    <Row
      name={name}
      meaning={
        <>
          <View>{momentWords(at)}</View>
          <View className='g-digits'>{balanceAfter(balanceAfterFen)}</View>
        </>
      }
      spokenLabel={inOneBreath([name, yuan(Math.abs(amountFen)), momentWords(at), balanceAfter(balanceAfterFen)])}
      state={<Money amountFen={Math.abs(amountFen)} />}
      {...(isOpen && { onPress: () => goTo(`${whole.screen}?id=${ref}`) })}
    />
  );
}

/** Every movement of the quota, newest first, the same for both sides. */
export function QuotaRecords({ id, side }: { id: string; side: SharingSide }) {
  const { asked, retry, turning } = useQuotaEntries(id);
  return (
    <View>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.recordsWaiting}
        rows={1}
        empty={{ when: ({ entries }) => entries.length === 0, show: <View>{say.recordsNone}</View> }}
      >
        {({ entries }) => (
          <Leaf {...turning}>
            <RowList title={say.records}>
              {entries.map((entry) => (
                <EntryLine key={entry.id} entry={entry} side={side} />
              ))}
            </RowList>
          </Leaf>
        )}
      </AnswerView>
    </View>
  );
}
