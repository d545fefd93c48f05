import { View } from '@tarojs/components';
import { spoken } from '@/components/spoken';
import type { StatementMonth } from '@/contract/statement.contract';
import { shortMonthWords } from '@/copy/records.copy';
import { statementWords } from '@/copy/statement.copy';
import { yuanFigures } from '@/copy/wording';
import type { Fen } from '@/domain/money';
import { monthsWithBars, mostOf, widthOf } from './bar-width';
import './month-chart.scss';

const words = statementWords.months;

const Bar = ({ kind, fen, mostFen }: { kind: 'out' | 'helped'; fen: Fen; mostFen: Fen }) => {
  const shown = { style: { width: widthOf(fen, mostFen) } };
  if (fen <= 0) return null;
  return (
    <>
      <View className={`month-chart__bar month-chart--${kind}`} {...shown} />
      <View className='month-chart__fen'>{yuanFigures(fen)}</View>
    </>
  );
};

const Key = ({ kind }: { kind: 'out' | 'helped' }) => (
  <View className='month-chart__of'>
    <View className={`month-chart__swatch month-chart--${kind}`} />
    <View>{words[kind]}</View>
  </View>
);

/** What each month took, as bars, the newest on top. A screen reader reads the table instead. */
export function MonthChart({ months }: { months: readonly StatementMonth[] }) {
  const shown = monthsWithBars(months);
  const mostFen = mostOf(shown);
  if (shown.length === 0) return <View>{words.noneOut}</View>;
  return (
    <View {...spoken({ hidden: true })}>
      <View className='month-chart__key'>
        <Key kind='out' />
        <Key kind='helped' />
      </View>
      {shown.map(({ month, outFen, helpedFen }) => (
        <View className='month-chart__month' key={month}>
          <View className='month-chart__name'>{shortMonthWords(month)}</View>
          <View className='month-chart__bars'>
            <Bar kind='out' fen={outFen} mostFen={mostFen} />
            <Bar kind='helped' fen={helpedFen} mostFen={mostFen} />
          </View>
        </View>
      ))}
      <View className='month-chart__note'>{words.noIncome}</View>
    </View>
  );
}
