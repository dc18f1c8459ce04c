import { languageNames } from './languages';

/** The options of a field that asks for a language: each by its own name, which no translation changes. */
export function LanguageOptions() {
  return languageNames.map(({ tag, name }) => (
    <option key={tag} value={tag} lang={tag} translate="no">
      {name}
    </option>
  ));
}
