import { languages, type Language } from '@troth/messages';

/** Every language that Troth speaks, by its own name: `Deutsch`. */
export const languageNames = (Object.keys(languages) as Language[]).map((tag) => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return { tag, name: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1) };
});

/** Of the page at hand. */
export function pageLanguage(): string {
  return document.documentElement.lang.split('-')[0]!;
}

/** Where the page at hand, with all that its address says, is served in another language; this browser gets all pages in it from then on. */
export function inLanguage(language: string): string {
  return `${location.pathname}?${language}${location.search.replace('?', '&')}`;
}
