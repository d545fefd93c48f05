import { useEffect, useState } from 'react';
import type { PersonaList } from '@/contract/demo.contract';
import type { SettleBillRequest, Settlement } from '@/contract/settlement.contract';
import { terminalWords as words } from '../../words/terminal-panel';
import type { StageBureau } from '../bureau';
import type { BillToTake } from '../scenario';
import { type BillDraft, draftOf, emptyDraft } from './bill-draft';
import { BillForm } from './bill-form';
import { BillResult } from './bill-result';
import { DeedNotice } from './deed-notice';
import { useMoneyDeed } from './use-money-deed';
import { usePersonas } from './use-personas';

interface Props {
  readonly bureau: StageBureau;
  /** Which place it stands in at first, and again when this changes. */
  readonly till?: string | undefined;
  /** A bill to have filled in; another object fills it in anew. */
  readonly bill?: BillToTake | null | undefined;
}

interface Sent {
  readonly settlement: Settlement;
  /** The key of the place that settled it: only that place takes it back. */
  readonly tillKey: string;
}

/** The two deeds of a till; a new bill is begun when neither is on its way. */
function useTill(bureau: StageBureau) {
  const settling = useMoneyDeed<Sent>();
  const refund = useMoneyDeed<Settlement>();
  const sent = settling.state.kind === 'DONE' ? settling.state.value : null;
  return {
    settling,
    refund,
    settlement: refund.state.kind === 'DONE' ? refund.state.value : (sent?.settlement ?? null),
    settle: (tillKey: string, bill: SettleBillRequest) =>
      settling.start(async (key) => {
        const told = await bureau.settleBill(tillKey, bill, key);
        return told.kind === 'DONE' ? { ...told, value: { settlement: told.value, tillKey } } : told;
      }),
    takeBack: async () => {
      if (sent) await refund.start((key) => bureau.refundSettlement(sent.tillKey, sent.settlement.id, key));
    },
    begin: () => {
      if (refund.state.kind === 'ASKING') return;
      refund.forget();
      settling.forget();
    },
  };
}

function Terminal({ bureau, till, bill, list }: Props & { readonly list: PersonaList }) {
  const [place, setPlace] = useState(till ?? list.terminals[0]?.id ?? '');
  const [draft, setDraft] = useState<BillDraft>(emptyDraft);
  const { settling, refund, settlement, settle, takeBack, begin } = useTill(bureau);
  useEffect(() => {
    if (till !== undefined) setPlace(till);
  }, [till]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new bill begins anew.
  useEffect(() => {
    if (!bill) return;
    setDraft(draftOf(bill));
    if (settling.state.kind !== 'UNSURE') begin();
  }, [bill]);

  if (settlement)
    return <BillResult settlement={settlement} refund={refund} onRefund={() => void takeBack()} onNext={begin} />;
  return (
    <>
      {settling.state.kind !== 'UNSURE' && (
        <BillForm
          list={list}
          till={place}
          draft={draft}
          isAsking={settling.state.kind === 'ASKING'}
          onTill={setPlace}
          onDraft={(next) => {
            setDraft(next);
            if (settling.state.kind === 'REFUSED') settling.forget();
          }}
          onSettle={(request) => {
            const key = list.terminals.find(({ id }) => id === place)?.key;
            if (key !== undefined) void settle(key, request);
          }}
        />
      )}
      <DeedNotice deed={settling} giveUp={words.giveUp} />
    </>
  );
}

/** The terminal of a hospital or a pharmacy: one bill after the other, each settled once however often one presses. */
export function TerminalPanel(props: Props) {
  const { personas, silence } = usePersonas(props.bureau);
  return (
    <section className='panel terminal' aria-label={words.title}>
      <p className='panel-quiet'>{words.lead}</p>
      {personas ? (
        <Terminal {...props} list={personas} />
      ) : (
        <p role='status' className={silence === null ? 'panel-quiet' : 'panel-notice panel-notice--waiting'}>
          {silence ?? words.reading}
        </p>
      )}
    </section>
  );
}
