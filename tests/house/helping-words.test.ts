import { HELP_NEEDS } from '@/contract/help-needs';
import { HELP_SCOPE_WORDS } from '@/copy/helping.copy';
import type { HelpScope } from '@/domain/helping/scopes';
import { HELP_NOTICE } from '../../mock-server/notices/help-notice';

/** By door at which a helper changes something: the words that must say so before anybody agrees. */
const SAID: Readonly<Record<string, string>> = {
  startSharing: '办家庭共济',
  changeSharingTerms: '改内容',
  withdrawSharing: '撤销申请',
  payResidentPremium: '居民医保费',
  payPremiumsTogether: '居民医保费',
  payLongTermCare: '长护险费',
  endSharing: '解除省内',
  endCrossProvinceSharing: '跨省共济',
  endFamilyCode: '移除亲情账户的家人',
};

const acting = Object.entries(HELP_NEEDS).filter(([, need]) => !['LOOK', 'SELF', 'NO_PERSON'].includes(need));

it.each(acting)('%s is named where one agrees to %s, and in the notice', (door, need) => {
  const word = SAID[door];
  expect(word).toBeDefined();
  expect(HELP_SCOPE_WORDS[need as HelpScope]).toContain(word);
  expect(HELP_NOTICE.paragraphs.join('')).toContain(word);
});
