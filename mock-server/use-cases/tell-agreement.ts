import type { Moment } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { AGREEMENT } from '@/domain/sharing/relative-agreement';
import type { SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { tell } from './tell-beneficiary';

/** The relative is asked; nothing begins before they answer. */
export const tellAsked = (tx: Query, { sharerName, beneficiaryId }: SharingRow, at: Moment): Promise<void> =>
  tell(
    tx,
    beneficiaryId,
    `${maskName(sharerName)}想让您用其个人账户，请在 ${AGREEMENT.days} 天内登录，答复同意或不同意。不答复就失效。`,
    at,
  );

const whatComes = ({ stage, terms }: SharingRow): string =>
  stage === 'APPLIED' ? '接下来由医保部门办理' : `自 ${terms.firstDay} 起生效`;

/** Both hear that it stands. */
export const tellAgreed = async (tx: Query, row: SharingRow, at: Moment): Promise<void> => {
  const { sharerId, sharerName, beneficiaryId, beneficiaryName } = row;
  await tell(tx, sharerId, `${maskName(beneficiaryName)}同意了您的家庭共济，${whatComes(row)}。`, at);
  const own = `您同意了${maskName(sharerName)}的家庭共济，${whatComes(row)}。不是您本人办的，请登录后解除。`;
  await tell(tx, beneficiaryId, own, at);
};

/** Said or never answered: the sharer hears the same of both. The relative, that nothing will be. */
export const tellNotAgreed = async (tx: Query, row: SharingRow, at: Moment): Promise<void> => {
  const { sharerId, sharerName, beneficiaryId, beneficiaryName } = row;
  await tell(tx, sharerId, `您为${maskName(beneficiaryName)}申请的家庭共济没有办成，没有动钱。`, at);
  await tell(tx, beneficiaryId, `${maskName(sharerName)}为您申请的家庭共济没有生效，不用再办。`, at);
};

/** The sharer took it back before the relative answered. */
export const tellTakenBack = (tx: Query, { sharerName, beneficiaryId }: SharingRow, at: Moment): Promise<void> =>
  tell(tx, beneficiaryId, `${maskName(sharerName)}撤销了给您的家庭共济申请，没有生效，不用再答复。`, at);
