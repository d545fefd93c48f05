import type { PropsWithChildren } from 'react';
import { speak } from './copy/say';
import { keepKeyboard } from './platform/keep-keyboard';
import { nameLanguage } from './platform/page-language';
import { useSettings } from './stores/settings.store';
import './app.scss';

const { language, tongue } = useSettings.getState();
speak(tongue);
nameLanguage(language);
keepKeyboard();

export default function App({ children }: PropsWithChildren) {
  return children;
}
