import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { seatWords } from '@/copy/clerk.copy';

interface Props {
  /** The desk one sits at. */
  place: string;
  /** What leaving it is called. */
  leave: string;
  onLeave: () => unknown;
}

/** On every screen of a demo desk: whose screen this is, and the way back to one's own phone. */
export const StaffSeat = ({ place, leave, onLeave }: Props) => (
  <Banner
    tone='info'
    title={seatWords.at(place)}
    action={<Button kind='quiet' icon='log-out' label={leave} onPress={onLeave} />}
  >
    {seatWords.notYours}
  </Banner>
);
