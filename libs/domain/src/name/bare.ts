/** What is left of a name when case, accents and marks are taken off, so that `cote d'ivoire` finds Côte d’Ivoire. */
export const bare = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
