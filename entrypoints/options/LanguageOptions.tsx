import { AnyOf, OneOf } from '../../components/Choices.tsx';
import { LANGUAGES } from '../../data/schema/primitives.ts';
import type { PageProps } from '../page/mount-page.tsx';

/** Languages are named in themselves, so that nobody is lost in a language they cannot read. */
const OWN_NAMES = { en: 'English', hi: 'हिंदी', ru: 'Русский' } as const;

export function LanguageOptions({ words, settings, onChange }: PageProps) {
  return (
    <>
      <OneOf
        name="language"
        legend={words('options_language')}
        hint={words('options_language_hint')}
        options={[
          { value: 'auto', label: words('options_language_auto') },
          ...LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language] })),
        ]}
        chosen={settings.language}
        onChoose={(language) => onChange(() => ({ language }))}
      />
      <AnyOf
        legend={words('options_articles')}
        hint={words('options_articles_hint')}
        options={LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language] }))}
        chosen={settings.articleLanguages}
        onChoose={(articleLanguages) => onChange(() => ({ articleLanguages }))}
      />
    </>
  );
}
