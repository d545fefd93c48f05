import type { Connection } from './connection';

/** Which of all advisory locks of a database is the bureau's. */
const LOCK = 860_577;

/** What the SQL of the house takes for granted: the turn, one function, and the refusal of a change. */
const GROUND = `BEGIN;
  SELECT pg_advisory_xact_lock(${LOCK});
  CREATE TABLE IF NOT EXISTS turn ();
  CREATE OR REPLACE FUNCTION instr(whole text, part text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT strpos(whole, part) $$;
  CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation'; END $$;
  COMMIT`;

/** Made once; processes that start together wait for each other. */
export const layCommonGround = async (connection: Connection): Promise<void> => {
  const laid = await connection.q.one<{ laid: number }>(
    `SELECT to_regclass('turn') IS NOT NULL AND to_regproc('instr') IS NOT NULL AND to_regproc('refuse_change') IS NOT NULL AS laid`,
  );
  if (laid?.laid === 0) await connection.say(GROUND);
};
