import { vouchForNone } from '../audit';
import type { Migration } from './migration';

/** The head of an audit without a line was taken for good without a voucher. */
export const AUDIT_HEAD_VOUCHED: Migration = { name: 'audit-head-vouched', statements: [], work: vouchForNone };
