import type { Persona } from '@/contract/demo.contract';
import { momentWords } from '@/copy/wording';
import { inboxWords as words } from '../../words/panels';
import type { StageBureau } from '../bureau';
import { useWatched } from '../use-watched';

interface InboxAsked {
  readonly bureau: StageBureau;
  readonly people: readonly Persona[];
}

/** Every text message of the sandbox, newest first: none was really sent. */
export function InboxPanel({ bureau, people }: InboxAsked) {
  const { value, trouble } = useWatched(bureau.readInbox);
  const nameOf = (phone: string): string => people.find((one) => one.phone === phone)?.name ?? words.somebody;
  return (
    <section className='panel' aria-label={words.title} data-control='INBOX'>
      <p className='panel-quiet'>{words.lead}</p>
      {trouble && <p className='panel-notice panel-notice--waiting'>{trouble}</p>}
      {value?.messages.length === 0 && <p>{words.empty}</p>}
      <ol className='stage-list' aria-live='polite' aria-label={words.title}>
        {value?.messages.map(({ id, phone, text, code, at }) => (
          <li key={id}>
            <div>
              <h3>
                {nameOf(phone)} {phone}
              </h3>
              <p>{text}</p>
              <p className='panel-hint'>{momentWords(at)}</p>
            </div>
            {code !== null && <b className='stage-large'>{code}</b>}
          </li>
        ))}
      </ol>
    </section>
  );
}
