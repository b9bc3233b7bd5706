import { AnyOf, OneOf } from '../../components/Choices.tsx';
import { bundledWords } from '../../components/words/messages.ts';
import { LANGUAGES } from '../../data/languages.ts';
import type { PageProps } from '../page/mount-page.tsx';

/** Languages are named in themselves, so that nobody is lost in a language they cannot read. */
const CHOICES = LANGUAGES.map((language) => ({
  value: language,
  label: bundledWords(language)('own_language'),
}));

/** The language that the extension speaks, and those of the articles that it reads. */
export function LanguageOptions({ words, settings, onChange }: PageProps) {
  return (
    <>
      <OneOf
        name="language"
        legend={words('options_language')}
        hint={words('options_language_hint')}
        options={[{ value: 'auto', label: words('options_language_auto') }, ...CHOICES]}
        chosen={settings.language}
        onChoose={(language) => onChange(() => ({ language }))}
      />
      <AnyOf
        legend={words('options_articles')}
        hint={words('options_articles_hint')}
        options={CHOICES}
        chosen={settings.articleLanguages}
        onChoose={(articleLanguages) => onChange(() => ({ articleLanguages }))}
      />
    </>
  );
}
