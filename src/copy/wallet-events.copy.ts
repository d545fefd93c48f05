import type { WalletTransfer } from '@/contract/wallet.contract';
import { maskName } from '@/domain/person/masking';
import type { WalletSide, WalletStage } from '@/domain/wallet/stages';
import { kinshipToReader } from './kinship.copy';
import { momentWords, withNote } from './wording';

const STAGE_WORDS: Readonly<Record<WalletStage, string>> = {
  WAITING: '等待接受',
  ACCEPTED: '已接受',
  REFUSED: '已退回',
  BOUNCED: '没接受，退回',
};

export const directionInWords = (side: WalletSide): string => (side === 'SENDER' ? '转出' : '收到');

export const stageInWords = (stage: WalletStage): string => STAGE_WORDS[stage];

/** 江*娥（父母）: the other person, as the reader knows them. */
export const otherInWords = ({ other, kinship, side }: Pick<WalletTransfer, 'other' | 'kinship' | 'side'>): string =>
  withNote(maskName(other.name), kinshipToReader(kinship, side === 'SENDER' ? 'SHARER' : 'BENEFICIARY'));

const toSender = (stage: WalletStage, until: string, ended: string): string[] => {
  switch (stage) {
    case 'WAITING':
      return ['钱已离开您的账户，等对方接受。', `到 ${until} 没有接受，就自动退回。`];
    case 'ACCEPTED':
      return [`对方在 ${ended} 接受了。`, '钱已在对方的医保钱包里。'];
    case 'REFUSED':
      return [`对方在 ${ended} 退回了。`, '钱已回到您原来的账户。'];
    case 'BOUNCED':
      return [`对方到 ${until} 都没有接受。`, '钱已自动退回您原来的账户。', '还要给的话，请再转一次，提醒对方接受。'];
  }
};

const toReceiver = (stage: WalletStage, until: string, ended: string): string[] => {
  switch (stage) {
    case 'WAITING':
      return ['对方转来一笔钱，等您处理。', `到 ${until} 没有接受，就自动退回对方。`];
    case 'ACCEPTED':
      return [`您在 ${ended} 接受了。`, '钱已在您的医保钱包里。'];
    case 'REFUSED':
      return [`您在 ${ended} 退回了。`, '钱已回到对方的账户。'];
    case 'BOUNCED':
      return [`到 ${until}，您都没有接受。`, '钱已自动退回对方的账户。', '还需要的话，请对方再转一次。'];
  }
};

/** What became of a sending, as its reader lives it: an event in words, and where the money is. */
export const whatHappened = ({ stage, side, bouncesAt, endedAt }: WalletTransfer): string[] => {
  const until = momentWords(bouncesAt);
  const ended = endedAt === null ? '' : momentWords(endedAt);
  return side === 'SENDER' ? toSender(stage, until, ended) : toReceiver(stage, until, ended);
};
