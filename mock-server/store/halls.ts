import type { OpeningHours } from '@/domain/hall/opening-hours';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Query, SqlParams } from './store';

export interface HallRow {
  id: string;
  name: string;
  region: RegionCode;
  city: string;
  address: string;
  phone: string;
  hours: readonly OpeningHours[];
}

/** Writes a hall and its clerk down, or as they are now. */
export const registerHall = async (tx: Query, hall: HallRow, keyHash: string): Promise<void> => {
  const { id, name, region, city, address, phone } = hall;
  await tx.run(
    `INSERT INTO hall (id, name, region, city, address, phone, hours)
     VALUES (:id, :name, :region, :city, :address, :phone, :hours)
     ON CONFLICT (id) DO UPDATE SET name = :name, city = :city, address = :address, phone = :phone, hours = :hours`,
    { id, name, region, city, address, phone, hours: JSON.stringify(hall.hours) },
  );
  await tx.run(
    `INSERT INTO clerk (id, hall_id, key_hash) VALUES (:clerkId, :id, :keyHash)
     ON CONFLICT (id) DO UPDATE SET key_hash = :keyHash`,
    { clerkId: `clerk-${id}`, id, keyHash },
  );
};

const select = async (q: Query, rest: string, params: SqlParams): Promise<HallRow[]> => {
  const rows = await q.all<Omit<HallRow, 'hours'> & { hours: string }>(
    `SELECT h.id, h.name, h.region, h.city, h.address, h.phone, h.hours FROM hall h ${rest}`,
    params,
  );
  return rows.map((row) => ({ ...row, hours: JSON.parse(row.hours) as OpeningHours[] }));
};

/** Of one region, or all. */
export const hallsOf = (q: Query, region: RegionCode | undefined): Promise<HallRow[]> =>
  region === undefined
    ? select(q, 'ORDER BY h.region, h.rowid', {})
    : select(q, 'WHERE h.region = :region ORDER BY h.rowid', { region });

export const findClerkIdByKey = async (q: Query, keyHash: string): Promise<string | null> => {
  const row = await q.one<{ id: string }>('SELECT id FROM clerk WHERE key_hash = :keyHash', { keyHash });
  return row?.id ?? null;
};

/** Where a clerk sits. */
export const hallOfClerk = async (q: Query, clerkId: string): Promise<HallRow> => {
  const [hall] = await select(q, 'JOIN clerk c ON c.hall_id = h.id WHERE c.id = :clerkId', { clerkId });
  if (!hall) throw new Error('A clerk the bureau knew has no hall.');
  return hall;
};
