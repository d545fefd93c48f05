import { listSharings } from '@/api/sharing.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { homeWords } from '@/copy/home.copy';
import { homeWays } from '@/copy/home-ways.copy';
import { inOneBreath } from '@/copy/wording';
import type { HelpNeed } from '@/domain/helping/scopes';
import { showsPremium } from '@/domain/premium/premium-season';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { addRelativeDoor, relativesDoor } from '@/frames/add-relative-screens';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import type { Person } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useHelpingNow } from '@/stores/helping-now';
import { useAnswer } from '@/stores/use-answer';
import { useHelperLimits } from './use-helper-limits';

interface PayerWay {
  icon: 'user-round-plus' | 'hand-heart';
  name: string;
  hint: string;
  /** Why this person cannot; null: they can. */
  whyNot: string | null;
  onPress: () => unknown;
}

/** A way for who has money to share; who cannot take it reads so on its row, and why behind it. */
function PayerRow({ icon, name, hint, whyNot, onPress }: PayerWay) {
  const closed = whyNot !== null && {
    state: <StateWord tone='ended'>{homeWords.closed}</StateWord>,
    spokenLabel: inOneBreath([name, homeWords.closed, whyNot]),
  };
  return <Row icon={icon} name={name} meaning={whyNot ?? hint} {...closed} onPress={onPress} />;
}

/** Where money moves to members (划拨), the way there opens once there is a member. */
function useHasMember(profile: Person['profile']): boolean {
  const { asked } = useAnswer('sharings', profile.transfer?.to === 'MEMBERS' ? listSharings : null);
  const sharings = asked.kind === 'accepted' ? asked.value.sharings : [];
  return sharings.some(({ side, stage }) => side === 'SHARER' && PAYING_STAGES.includes(stage));
}

/** The ways named as the region's own program names them, and shown when it shows them. */
export function Ways({ me, profile, words, whyNotInvite }: Person & { whyNotInvite: string | null }) {
  const { share, premium, records, relatives } = words.tiles;
  const { transfer } = words;
  const hasMember = useHasMember(profile);
  const noAccount = me.personalAccount ? null : homeWords.needsAccount;
  const { whyNot, lookAtConsent } = useHelperLimits();
  const isHelped = useHelpingNow(({ now }) => now !== null);
  /** A way that stays closed to a helper leads to what was agreed. */
  const payerWay = (
    need: HelpNeed,
    own: string | null,
    { name, hint }: { name: string; hint: string },
    door: string,
  ) => {
    const no = whyNot(need);
    return {
      name,
      hint: isHelped ? homeWays.byTheirAccount : hint,
      whyNot: no ?? own,
      onPress: no === null ? () => goTo(door) : lookAtConsent,
    };
  };
  const shares = profile.flows.share === 'TRANSFER' ? 'SELF' : 'BIND';
  return (
    <RowList title={words.section}>
      <PayerRow
        icon='user-round-plus'
        {...payerWay(shares, noAccount ?? whyNotInvite, share, addRelativeDoor(profile))}
      />
      {transfer && hasMember && (
        <Row
          icon='wallet'
          name={transfer.title}
          meaning={homeWays.toMembers(transfer.verb)}
          onPress={() => goTo('/pages/transfer/notice/index')}
        />
      )}
      {showsPremium(profile, me.today) && (
        <PayerRow icon='hand-heart' {...payerWay('PAY_PREMIUM', noAccount, premium, payPremiumDoor(profile))} />
      )}
      <Row
        icon='receipt-text'
        name={records.name}
        meaning={records.hint}
        onPress={() => goTo('/pages/records/list/index')}
      />
      <Row
        icon='users-round'
        name={relatives.name}
        meaning={relatives.hint}
        onPress={() => goTo(relativesDoor(profile))}
      />
    </RowList>
  );
}
