import type { ReactNode } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Below } from '@/components/below';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { clerkPremiumWords, clerkWords } from '@/copy/clerk.copy';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { yuan } from '@/copy/wording';
import { type HallMatter, hallMattersOf } from '@/domain/hall/hall-matters';
import { REGIONS } from '@/domain/region/regions';
import { BindForm } from './bind-form';
import { ChangeForm } from './change-form';
import { isByProxy } from './counter-form';
import { EndForm } from './end-form';
import { Filed } from './filed';
import { PremiumForm } from './premium-form';
import { QuotaForm } from './quota-form';
import { CardForm, KinshipForm, PhoneForm } from './register-forms';
import type { Served } from './served';
import type { SheetKind } from './sheet';
import { TransferForm } from './transfer-form';

const FORMS: Readonly<Record<HallMatter, (served: Served) => ReactNode>> = {
  START_SHARING: BindForm,
  CHANGE_TERMS: ChangeForm,
  END_SHARING: EndForm,
  TRANSFER: TransferForm,
  PAY_PREMIUM: PremiumForm,
  ANSWER_QUOTA: QuotaForm,
  REGISTER_PHONE: PhoneForm,
  REGISTER_KINSHIP: KinshipForm,
  REPLACE_CARD: CardForm,
};

const isPremiumPledged = ({ form, person }: Served): boolean =>
  form.paying !== '' && form.paying !== 'CASH' && REGIONS[person.region].premium.pledge === 'CONFIRMED';

/** What is read and signed before a matter is done, with the words on its button; nothing for the rest. */
const paperOf = (served: Served): [SheetKind, string][] => {
  const { form } = served;
  if (form.matter === 'START_SHARING') return [['SHARING', clerkWords.seePledge]];
  if (form.matter === 'TRANSFER') return [['TRANSFER', clerkMatterWords.transfer.notice]];
  if (form.matter === 'ANSWER_QUOTA')
    return form.quota?.says === 'ACCEPT' ? [['QUOTA', clerkMatterWords.quota.notice]] : [];
  return form.matter === 'PAY_PREMIUM' && isPremiumPledged(served) ? [['PREMIUM', clerkPremiumWords.pledge]] : [];
};

const papersOf = (served: Served): [SheetKind, string][] => [
  ...paperOf(served),
  ...(isByProxy(served.form) ? [['PROXY', clerkWords.seeProxy] as [SheetKind, string]] : []),
];

/** Who stands at the counter, what they came for, and the form of it. */
export function Serve({ served, onSheet }: { served: Served; onSheet: (kind: SheetKind) => void }) {
  const { person, form, type } = served;
  const { name, idNumberMasked, phoneMasked, availableFen, region } = person;
  const Form = FORMS[form.matter];
  const rows = [
    { question: clerkWords.found, answer: `${name} ${idNumberMasked}` },
    { question: clerkWords.phone, answer: phoneMasked ?? clerkWords.none },
    { question: clerkWords.available, answer: availableFen === null ? clerkWords.noAccount : yuan(availableFen) },
  ];
  return (
    <>
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <ChoiceList
        label={clerkWords.matter}
        choices={hallMattersOf(REGIONS[region]).map((value) => ({ value, label: clerkWords.matters[value] }))}
        value={form.matter}
        onChange={(matter) => type({ matter })}
      />
      <Below>
        <Form {...served} />
        <Below>
          <Filed {...served} />
          {papersOf(served).map(([kind, label]) => (
            <Button key={kind} kind='quiet' icon='scroll-text' label={label} onPress={() => onSheet(kind)} />
          ))}
        </Below>
      </Below>
    </>
  );
}
