import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Place } from '@/components/place';
import { Screen } from '@/components/screen';
import { formWords } from '@/copy/form.copy';
import { payeeWords } from '@/copy/payee.copy';
import { StepBar } from './step-bar';
import { type FormLife, useFormParts } from './use-form-parts';

export interface FormPart<Name extends string> {
  readonly field: Name;
  readonly show: ReactNode;
  /** What helps to answer it; under the whole form where that stands together. */
  readonly aid?: ReactNode;
}

type ShellProps = Pick<ComponentProps<typeof Screen>, 'title' | 'lead' | 'barTitle' | 'barNote' | 'secondary'>;
type AnyField = keyof typeof formWords.steps;

interface Props<Name extends AnyField> extends ShellProps {
  readonly parts: readonly FormPart<Name>[];
  readonly form: FormLife<Name>;
  /** The button of the whole form, or of its last part; null: there is nothing to go on with. */
  readonly done: Omit<ComponentProps<typeof Button>, 'kind'> | null;
  readonly isMending?: boolean;
  /** What the flow asks for after this form: its last part says so. */
  readonly after?: keyof typeof formWords.after | undefined;
  /** Leads on although nothing stands in the form: nobody is left to be asked about. */
  readonly skip?: (() => unknown) | null;
  /** Above the first question. */
  readonly intro?: ReactNode;
  /** News about the whole form, wherever one stands in it. */
  readonly children?: ReactNode;
}

type Turn<Name extends string> = ReturnType<typeof useFormParts<Name>>;

/** What stands at the bottom: on to the next part or out of the form, and back to the part before. */
const barOf = <Name extends AnyField>({ done, skip, secondary }: Props<Name>, { isLast, goOn, before }: Turn<Name>) => {
  const onward = isLast ? done : { label: formWords.next };
  const usual = isLast && secondary;
  return {
    primary: done && <Button {...(onward ?? done)} onPress={skip ?? goOn} />,
    secondary: before ? <Button kind='secondary' label={formWords.before} onPress={before} /> : usual,
  };
};

interface QuestionsProps<Name extends AnyField> {
  readonly parts: readonly FormPart<Name>[];
  readonly turn: Turn<Name>;
  readonly secondary: ReactNode;
}

/** The questions in sight, what helps with them, and on a last part what the bar has no room for. */
function Questions<Name extends AnyField>({ parts, turn, secondary }: QuestionsProps<Name>) {
  const inSight = parts.filter(({ field }) => turn.shown.includes(field));
  const body = (
    <>
      {inSight.map(({ field, show }) => (
        <Fragment key={field}>{show}</Fragment>
      ))}
      {inSight.map(({ field, aid }) => aid && <Fragment key={field}>{aid}</Fragment>)}
      {turn.before && turn.isLast && secondary}
    </>
  );
  return turn.isSplit ? <Place>{body}</Place> : body;
}

/** A form with one button: as a whole in the usual letters, one question at a time in large ones. */
export function FormScreen<Name extends AnyField>(props: Props<Name>) {
  const { parts, form, done, isMending = false, lead, intro, children, title, barTitle, barNote, secondary } = props;
  const after = isMending ? undefined : props.after;
  const fields = parts.map(({ field }) => field);
  const turn = useFormParts({ fields, form, isMending, onDone: () => done?.onPress() });
  // One question has its error right above its answer.
  const lines = turn.shown.flatMap((field) => {
    const text = form.errorAt(field);
    return text === undefined ? [] : [{ text, onPress: () => form.focus(field) }];
  });
  const isBeginning = !turn.isSplit || turn.at === 0;
  return (
    <Screen title={title} barTitle={barTitle} barNote={barNote} lead={isBeginning && lead} {...barOf(props, turn)}>
      {turn.isSplit && <StepBar key={turn.at} {...turn} fields={fields} after={after} />}
      {!turn.isSplit && <ErrorSummary title={payeeWords.errors(lines.length)} errors={lines} />}
      {children}
      <Place>{isBeginning && intro}</Place>
      <Questions parts={parts} turn={turn} secondary={secondary} />
    </Screen>
  );
}
