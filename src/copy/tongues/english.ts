import type { Tongue } from '../say';
import { addRelative } from './english/add-relative';
import { enrolment } from './english/enrolment';
import { furniture } from './english/furniture';
import { helpAnswer } from './english/help-answer';
import { helping } from './english/helping';
import { home } from './english/home';
import { me } from './english/me';
import { payee } from './english/payee';
import { people } from './english/people';
import { places } from './english/places';
import { premium } from './english/premium';
import { premiumTerms } from './english/premium-terms';
import { premiumsTogether } from './english/premiums-together';
import { records } from './english/records';
import { refusalsHelping } from './english/refusals-helping';
import { refusalsPeople } from './english/refusals-people';
import { refusalsPremium } from './english/refusals-premium';
import { refusalsSettlement } from './english/refusals-settlement';
import { refusalsSharing } from './english/refusals-sharing';
import { refusalsSignIn } from './english/refusals-sign-in';
import { refusalsTyped } from './english/refusals-typed';
import { regions } from './english/regions';
import { relatives } from './english/relatives';
import { reminders } from './english/reminders';
import { sharing } from './english/sharing';
import { signIn } from './english/sign-in';
import { statement } from './english/statement';

/** English: the main journeys, in 河北’s words. What is not here is said in Chinese. */
export const ENGLISH: Tongue = {
  ...furniture,
  ...people,
  ...signIn,
  ...home,
  ...me,
  ...addRelative,
  ...sharing,
  ...relatives,
  ...premium,
  ...premiumTerms,
  ...premiumsTogether,
  ...records,
  ...statement,
  ...reminders,
  ...refusalsTyped,
  ...refusalsPeople,
  ...refusalsSharing,
  ...refusalsPremium,
  ...refusalsSignIn,
  ...refusalsSettlement,
  ...enrolment,
  ...regions,
  ...payee,
  ...places,
  ...helping,
  ...helpAnswer,
  ...refusalsHelping,
};
