import type { PlaceKind, Purpose, SharedUse } from '@/domain/settlement/purpose';

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  OUTPATIENT: '门诊',
  INPATIENT: '住院',
  MEDICINE: '药店购药',
  MEDICAL_DEVICE: '医疗器械',
  MEDICAL_CONSUMABLES: '医用耗材',
  PUBLIC_HEALTH: '公共卫生',
  SPORT_AND_FITNESS: '体育健身',
  WELLNESS: '养生保健',
  DAILY_GOODS: '日用品',
};

export const PLACE_KIND_WORDS: Readonly<Record<PlaceKind, string>> = { HOSPITAL: '定点医院', PHARMACY: '定点药店' };

/** What a sharer may allow, in a word and in a sentence. */
export const USE_WORDS: Readonly<Record<SharedUse, { name: string; means: string }>> = {
  CARE: { name: '看病', means: '在定点医院看病时，付个人负担的部分' },
  PHARMACY: { name: '买药', means: '在定点药店买药品、器械和耗材' },
  RESIDENT_PREMIUM: { name: '缴居民医保费', means: '由您代缴对方的居民医保费' },
};
