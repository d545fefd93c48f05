import { Banner } from '@/components/banner';
import { silenceWords } from '@/copy/sign-in.copy';

/** No answer came: nothing is known, and pressing again does nothing twice. */
export const Silence = () => (
  <Banner tone='waiting' title={silenceWords.title} isNews>
    {silenceWords.body}
  </Banner>
);
