import type { Query } from '../store';
import type { Migration } from './migration';

/** An audit without a line has a head that is vouched for, too: else all lines could be taken out with their head. */
const vouchForNone = async (tx: Query): Promise<void> => {
  const { lines } = (await tx.one<{ lines: number }>('SELECT COUNT(*) AS lines FROM audit')) ?? { lines: 0 };
  if (lines === 0)
    await tx.run('UPDATE audit_head SET voucher = :voucher WHERE one = 1 AND last_id = 0', {
      voucher: tx.cipher.vouch('audit 0 '),
    });
};

/** The head of an audit without a line was taken for good without a voucher. */
export const AUDIT_HEAD_VOUCHED: Migration = { name: 'audit-head-vouched', statements: [], work: vouchForNone };
