import { Client, type QueryConfig, type QueryResult } from 'pg';
import type { Hear } from './record-commands';

/** One statement as it reached the server, and the first row of its answer. */
export interface SaidToServer {
  text: string;
  values: readonly unknown[];
  row: Readonly<Record<string, unknown>> | null;
}

type Query = (config: QueryConfig | string) => Promise<QueryResult>;

/** Listens between the bureau and `pg` from now on; the bounds of a transaction, which have no values, are not told. */
export const listenToServer = (): { hear: Hear<SaidToServer> } => {
  let listening: ((said: SaidToServer) => void) | null = null;
  const query = Client.prototype.query as Query;
  const heard: Query = function (this: Client, config) {
    const answer = query.call(this, config);
    if (!listening || typeof config === 'string') return answer;
    const said: SaidToServer = { text: config.text, values: [...(config.values ?? [])], row: null };
    listening(said);
    return answer.then((told) => {
      said.row = told.rows[0] ?? null;
      return told;
    });
  };
  Object.assign(Client.prototype, { query: heard });
  return {
    hear: (ear) => {
      listening = ear;
    },
  };
};
