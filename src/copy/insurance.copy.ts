import type { InsuranceKind, InsuranceStatus } from '@/domain/person/insurance';

export const INSURANCE_KIND_WORDS: Readonly<Record<InsuranceKind, string>> = {
  EMPLOYEE: '职工医保',
  RESIDENT: '居民医保',
  NONE: '未参保',
};

export const INSURANCE_STATUS_WORDS: Readonly<Record<InsuranceStatus, string>> = {
  NORMAL: '正常参保',
  SUSPENDED: '已停保',
  ARREARS: '欠费',
};
