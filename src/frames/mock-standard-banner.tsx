import { Banner } from '@/components/banner';
import { mockStandard } from '@/copy/premium.copy';

/** Says of a figure without a source that it is the sandbox's own. */
export const MockStandardBanner = ({ year }: { year: number }) => (
  <Banner tone='info' title={mockStandard.mark}>
    {mockStandard.sentence(year)}
  </Banner>
);
