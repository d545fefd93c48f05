import { Button } from '@/components/button';
import type { NetworkAnswer } from '@/contract/network.contract';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goTo } from '@/platform/navigation';

interface Props {
  network: NetworkAnswer;
  /** How the region calls ending one's sharing. */
  leave: string;
}

/** Why this person may invite nobody into a family network, and what they can do: said before any form. */
export function MayNotInvite({ network: { network, whyNotInvite }, leave }: Props) {
  if (!whyNotInvite) return null;
  const own = network?.members.find(({ isReader }) => isReader)?.sharingId;
  const { code, params } = whyNotInvite;
  return (
    <RefusalBanner
      code={code}
      params={params}
      isQuiet
      action={
        own && <Button kind='quiet' label={leave} onPress={() => goTo(`/pages/one-relative/end/index?id=${own}`)} />
      }
    />
  );
}
