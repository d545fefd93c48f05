import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { helpingWords } from '@/copy/helping.copy';
import { Lines } from '@/frames/lines';
import { copyText } from '@/platform/copy-text';
import { linkTo } from '@/platform/screen-link';
import { invitationScreen } from './screens';

const { link: say } = helpingWords;

/** Where the program has an address: one that opens the invitation. It has no code in it, the code is in the relative's SMS. */
export function InvitationLink({ id }: { id: string }) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const link = linkTo(invitationScreen(id));
  if (link === null) return null;
  return (
    <Card title={say.title}>
      <Lines lines={[say.line]} />
      <Button kind='secondary' label={say.copy} onPress={async () => setCopied(await copyText(link))} />
      {isCopied !== null && (
        <Banner tone={isCopied ? 'done' : 'info'} isNews title={isCopied ? say.copied : say.failed}>
          {!isCopied && link}
        </Banner>
      )}
    </Card>
  );
}
