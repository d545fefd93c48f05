import { listPremiumBills } from '@/api/premium.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import { closesInWords, dueInWords, dueOutOfSeasonTitle, dueTitle, homeWords, whyNotInWords } from '@/copy/home.copy';
import { notNowInWords } from '@/copy/premium-now.copy';
import type { Day } from '@/domain/calendar';
import type { RegionProfile } from '@/domain/region/region-profile';
import { daysBetween } from '@/domain/reminders/reminder-days';
import { Lines } from '@/frames/lines';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { useWay } from '@/frames/use-way';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { useHelperLimits } from './use-helper-limits';

type No = NonNullable<PremiumBill['cannotPay']>;

/** What repairs why this person cannot pay: at the sharing it is about. */
function WayOut({ no, bill: { sharingId, reach } }: { no: No; bill: PremiumBill }) {
  const way = useWay(no.code, { about: { sharingId, reach, asSharer: true }, params: no.params });
  return way && <Button kind='secondary' {...way} />;
}

/** One way for each reason there is. */
function WaysOut({ unpaid }: { unpaid: readonly PremiumBill[] }) {
  const codes = unpaid.map(({ cannotPay }) => cannotPay?.code);
  const first = unpaid.filter((_, at) => codes.indexOf(codes[at]) === at);
  return (
    <>{first.map((bill) => bill.cannotPay && <WayOut key={bill.cannotPay.code} no={bill.cannotPay} bill={bill} />)}</>
  );
}

/** Owed, but not taken at this moment: at night, or while it is being paid elsewhere. */
function NotNow({ list, today }: { list: PremiumBillList; today: Day }) {
  const line = notNowInWords(list.bills);
  return (
    line && (
      <Card kind='tint' title={dueTitle(list.year, daysBetween(today, list.season.closesOn))}>
        <Lines lines={[line, closesInWords(list.season.closesOn)]} />
      </Card>
    )
  );
}

/** A relative's premium, while the season is open: the way to pay it, or why this person cannot now. Otherwise nothing. */
export function PremiumDue({ profile, today }: { profile: RegionProfile; today: Day }) {
  const { asked } = useAnswer('premium-bills', () => listPremiumBills());
  const { whyNot } = useHelperLimits();
  if (asked.kind !== 'accepted') return null;
  const { bills, season } = asked.value;
  const year = bills.find(({ due }) => due !== null)?.year;
  if (year === undefined) return <NotNow list={asked.value} today={today} />;
  const unpaid = bills.filter((bill) => bill.due !== null && bill.year === year);
  const why = whyNotInWords(unpaid);
  // a newborn's own year goes by no season
  const isInSeason = year === asked.value.year;
  const lines = [dueInWords(unpaid), ...why, ...(isInSeason ? [closesInWords(season.closesOn)] : [])];
  return (
    <Card
      kind='tint'
      title={isInSeason ? dueTitle(year, daysBetween(today, season.closesOn)) : dueOutOfSeasonTitle(year)}
    >
      <Lines lines={lines} />
      {why.length === 0 ? (
        <Button
          label={homeWords.pay}
          disabledReason={whyNot('PAY_PREMIUM') ?? undefined}
          onPress={() => goTo(payPremiumDoor(profile))}
        />
      ) : (
        <WaysOut unpaid={unpaid} />
      )}
    </Card>
  );
}
