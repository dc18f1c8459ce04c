import type { Language } from '@troth/messages';

/** The address of one of our pages for who reads in that language: `https://troth.example/us?de`. */
export function pageAddress(publicUrl: string, path: string, language: Language, secret?: string): string {
  const fragment = secret === undefined ? '' : `#${secret}`;
  return `${publicUrl.replace(/\/+$/, '')}${path}?${language}${fragment}`;
}
