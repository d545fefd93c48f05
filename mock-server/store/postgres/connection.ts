import { Client, DatabaseError, type QueryConfig } from 'pg';
import type { Sql, SqlParams } from '../store';
import { bind } from './bind';
import { isDdl, speakDdl } from './speak-ddl';
import { beginDeed, beginQuestion } from './turn';
import { VALUES } from './values';

/** One conversation with one server. */
export interface Connection {
  q: Sql;
  /** Begins a deed with its turn, or a question with its one moment. */
  beginDeed: () => Promise<void>;
  beginQuestion: () => Promise<void>;
  /** Statements without values, all in one message. */
  say: (script: string) => Promise<void>;
  /** The server is gone, or takes no writes any more: what was said since the last commit counts for nothing. */
  isLost: () => boolean;
  close: () => Promise<void>;
}

export interface ConnectionSettings {
  /** How long one statement may take; the wait for the turn is not counted. */
  statementTimeoutMs: number;
  /** How long one waits for the turn of another process: a world that is begun again takes its time. */
  turnWithinMs: number;
}

/** A server that says nothing for so long is not there. */
export const CONNECT_WITHIN_MS = 8_000;
/** A deed that stopped in its middle gives its turn back. */
const IDLE_IN_DEED_MS = 60_000;
/** So much later the silence of a server counts as its loss. */
const SILENCE_MS = 20_000;

/** Shut down, crashed or starting; turned read-only; or the wire broke. */
const GONE = /^(57P0[1-5]|25006|08...)$/;

const meansLoss = (fault: unknown): boolean =>
  fault instanceof DatabaseError ? GONE.test(fault.code ?? '') : !(fault instanceof RangeError);

const NOTHING: SqlParams = {};

type Asking = (config: QueryConfig | string) => Promise<{ rows: unknown[]; rowCount: number | null }>;

const queryOver = (ask: Asking, silenceMs: number): Sql => {
  const answer = async (sql: string, params = NOTHING) => {
    if (!isDdl(sql)) return ask({ ...bind(sql, params), query_timeout: silenceMs } as QueryConfig);
    const said = speakDdl(sql);
    return said === null ? { rows: [], rowCount: 0 } : ask(said);
  };
  return {
    engine: 'postgres',
    all: async <T>(sql: string, params?: SqlParams) => (await answer(sql, params)).rows as T[],
    one: async <T>(sql: string, params?: SqlParams) => (await answer(sql, params)).rows[0] as T | undefined,
    run: async (sql, params) => (await answer(sql, params)).rowCount ?? 0,
    tell: () => {
      throw new Error('Only a deed tells: a question changes nothing.');
    },
  };
};

/** An answer is given when the deed is on disk, and on the standby's where there is one. */
const expectWrites = async (q: Sql): Promise<void> => {
  const at = await q.one<{ readOnly: number }>(
    `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS "readOnly",
       set_config('synchronous_commit', 'on', false) AS durable`,
  );
  if (at?.readOnly === 1) throw new Error('this server takes no writes: it is a standby');
};

/** What is said in one turn of the loop leaves in one message. */
const holdTogether = ({ connection }: Client): (() => void) => {
  let isHeld = false;
  return () => {
    if (isHeld) return;
    isHeld = true;
    const { stream } = connection;
    stream.cork();
    process.nextTick(() => {
      isHeld = false;
      stream.uncork();
    });
  };
};

/** Knocks at one server; throws where it does not answer or takes no writes. */
export const connectTo = async (
  url: string,
  { statementTimeoutMs, turnWithinMs }: ConnectionSettings,
): Promise<Connection> => {
  let lost = false;
  const client = new Client({
    connectionString: url,
    application_name: 'gongji',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: turnWithinMs,
    query_timeout: turnWithinMs + SILENCE_MS,
    idle_in_transaction_session_timeout: IDLE_IN_DEED_MS,
    keepAlive: true,
    // A deed may ask several things at once: they travel together and are answered in their order.
    pipeline: true,
    types: VALUES,
  });
  for (const end of ['error', 'end'] as const)
    client.on(end, () => {
      lost = true;
    });
  const hold = holdTogether(client);
  const ask = async (config: QueryConfig | string) => {
    hold();
    try {
      return await client.query(config);
    } catch (fault) {
      if (meansLoss(fault)) lost = true;
      throw fault;
    }
  };
  // From one that is gone no farewell is awaited.
  const close = async () => {
    const farewell = client.end().catch(() => undefined);
    if (!lost) await farewell;
    lost = true;
  };
  const q = queryOver(ask, statementTimeoutMs + SILENCE_MS);
  try {
    await client.connect();
    await expectWrites(q);
  } catch (fault) {
    await close();
    throw fault;
  }
  const say = async (script: string) => void (await ask(script));
  return {
    q,
    beginDeed: () => say(beginDeed(statementTimeoutMs)),
    beginQuestion: () => say(beginQuestion(statementTimeoutMs)),
    say,
    isLost: () => lost,
    close,
  };
};
