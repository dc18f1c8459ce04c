/** Every language that Troth speaks, with its translations by message id. English stands beside the code that says it. */
export const languages = {
  en: {},
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Language = keyof typeof languages;
