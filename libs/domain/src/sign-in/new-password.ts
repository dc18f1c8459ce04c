/** In characters. */
export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordFault = 'too-short' | 'too-long' | 'breached' | 'names-you';

/** At most so many signs before and behind a common password make no new one of it. */
const MOST_AT_ENDS = 8;
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * What is wrong with a password that a coach chose; null where nothing is. No kinds of characters are asked for. What an
 * attacker tries first is refused: passwords known from breaches, also in simple variations, and the coach's own names.
 */
export function passwordFault(
  password: string,
  { names, isBreached }: { readonly names: readonly string[]; readonly isBreached: (password: string) => boolean },
): PasswordFault | null {
  const { length } = [...password];
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  const simpler = variations(password);
  if (simpler.some(isBreached)) return 'breached';
  const known = new Set([...names, 'troth'].map((name) => lettersOf(name.toLowerCase())));
  const said = simpler.map(lettersOf).flatMap((one) => [one, ...saidOnce(one)]);
  return said.some((one) => known.has(one)) ? 'names-you' : null;
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The password in lower case, without what stands at its ends, with letters for the figures that stand for them, and said once. */
function variations(password: string): string[] {
  const plain = password.normalize('NFKC').toLowerCase();
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const bare = plain.length - core.length <= MOST_AT_ENDS ? [core] : [];
  const spelt = [plain, ...bare].flatMap((one) => [one, unleet(one, 'i'), unleet(one, 'l')]);
  const cores = spelt.map((one) => one.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const all = [...spelt, ...cores.filter((one) => plain.length - one.length <= MOST_AT_ENDS)];
  return [...new Set([...all, ...all.flatMap(saidOnce)])].filter((one) => one !== '');
}

function unleet(word: string, one: 'i' | 'l'): string {
  return word.replace(/[013457@$!]/g, (figure) => (figure === '1' ? one : leet[figure]!));
}

/** What a word repeats: `abcabc` is `abc` said twice. */
function saidOnce(word: string): string[] {
  const [, said] = /^(.+?)\1+$/su.exec(word) ?? [];
  return said === undefined ? [] : [said];
}
