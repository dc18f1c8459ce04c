import ar from './languages/ar.json' with { type: 'json' };
import de from './languages/de.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import fr from './languages/fr.json' with { type: 'json' };

/** Every language that Troth speaks, with its translations by message id. English stands beside the code that says it. */
export const languages = {
  en: {},
  ar,
  de,
  es,
  fr,
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Language = keyof typeof languages;
