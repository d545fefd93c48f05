import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { frameWords } from '@/copy/frames.copy';
import { furnitureWords } from '@/copy/furniture.copy';

/** What stands below was read earlier, and cannot be asked anew just now. */
export const StaleBanner = ({ retry }: { retry: () => unknown }) => (
  <Banner tone='waiting' isNews action={<Button kind='quiet' label={furnitureWords.retry} onPress={retry} />}>
    {frameWords.stale}
  </Banner>
);
