const writtenFromTheRight = ['Arab', 'Hebr'];

/** Which way a language is written: `rtl` for Arabic. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return writtenFromTheRight.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
