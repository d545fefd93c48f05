import type { Migration } from './migration';

/** From when a premium helps, as the law said when it was paid; what was paid before keeps the day its receipt told. */
export const BENEFITS_BEGIN: Migration = {
  name: 'benefits-begin',
  statements: [
    'ALTER TABLE premium_order ADD COLUMN benefits_begin_on TEXT',
    {
      sqlite: `UPDATE premium_order SET benefits_begin_on =
        MAX(year || '-01-01', strftime('%Y-%m-%d', paid_at / 1000 + 28800, 'unixepoch'))`,
      postgres: `UPDATE premium_order SET benefits_begin_on = GREATEST(year || '-01-01',
        to_char(to_timestamp(paid_at / 1000 + 28800) AT TIME ZONE 'UTC', 'YYYY-MM-DD')) COLLATE "C"`,
    },
  ],
};
