import { Reachable } from '@/components/reachable';
import { addRelativeWords } from '@/copy/add-relative.copy';
import type { FormPart } from '@/frames/form-screen';
import type { Person } from '@/frames/signed-in';
import { UsesChoice } from '@/frames/uses-choice';
import { type AddRelativeDraft, addRelative } from '@/stores/add-relative.store';
import { usesOf } from '@/stores/add-relative-request';
import { AskFirst, isAskingOffered } from '../ask-first';

const { check } = addRelativeWords;

interface Choices extends Pick<Person, 'me' | 'profile' | 'words'> {
  draft: AddRelativeDraft;
  uses: { error: string | undefined; isFocused: boolean };
}

/** In large letters the check page only checks: what is chosen there otherwise is asked here, a part each. */
export const choiceParts = ({ me, profile, words, draft, uses }: Choices): FormPart<'uses' | 'asksRelative'>[] => [
  ...(profile.flows.addRelative.includes('TERMS')
    ? []
    : [
        {
          field: 'uses' as const,
          show: (
            <Reachable isFocused={uses.isFocused}>
              <UsesChoice
                label={check.uses(words.relative)}
                hint={check.usesHint}
                error={uses.error}
                possible={profile.sharing.uses}
                value={usesOf(profile, draft)}
                onChange={(changed) => addRelative.fill({ uses: changed })}
              />
            </Reachable>
          ),
        },
      ]),
  ...(isAskingOffered(profile, draft, me.today)
    ? [
        {
          field: 'asksRelative' as const,
          show: <AskFirst profile={profile} draft={draft} today={me.today} relative={words.relative} />,
        },
      ]
    : []),
];
