import { Row } from '@/components/row';
import { languageWords } from '@/copy/language.copy';
import { goTo } from '@/platform/navigation';
import { useSettings } from '@/stores/settings.store';

/** The way to the languages, for who is signed in and who is not yet. */
export function LanguageRow() {
  const language = useSettings((settings) => settings.language);
  return (
    <Row
      icon='languages'
      name={languageWords.open}
      meaning={languageWords.names[language]}
      onPress={() => goTo('/pages/language/choose/index')}
    />
  );
}
