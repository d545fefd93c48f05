import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { languageWords } from '@/copy/language.copy';
import { speak, type Tongue } from '@/copy/say';
import { ENGLISH } from '@/copy/tongues/english';
import { PLAIN } from '@/copy/tongues/plain';
import { goHome } from '@/platform/navigation';
import { nameLanguage } from '@/platform/page-language';
import { type Language, languages, useSettings } from '@/stores/settings.store';

const TONGUES: Readonly<Record<Language, Tongue>> = { zh: {}, plain: PLAIN, en: ENGLISH };

/** The languages, each named in itself. Every screen that is open is left: it was written in the old one. */
export default function ChooseLanguage() {
  const { language, chooseLanguage } = useSettings();
  const choose = (next: Language) => {
    const tongue = TONGUES[next];
    chooseLanguage({ language: next, tongue });
    speak(tongue);
    nameLanguage(next);
    void goHome();
  };
  return (
    <Screen title={languageWords.title}>
      <ChoiceList
        label={languageWords.question}
        hint={languageWords.hint}
        choices={languages.map((value) => ({
          value,
          label: languageWords.names[value],
          note: languageWords.notes[value],
        }))}
        value={language}
        onChange={choose}
        isAtOnce
      />
    </Screen>
  );
}
