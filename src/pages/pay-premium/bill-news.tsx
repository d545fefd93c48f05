import { OpenDeeds } from '@/frames/open-deeds';

const KINDS = ['payResidentPremium', 'payPremiumsTogether'];

/** Payments that were sent and not answered yet: asked after before another is begun. */
export const BillNews = () => <OpenDeeds kinds={KINDS} />;
