/** Letters, digits, punctuation, symbols and emoji; not marks alone, spaces, fillers or what a font leaves blank. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** U+3164 and its like are letters by category, and U+2800 is a symbol; none of them shows. */
const blank = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether somebody who reads the name would see anything. Emoji with joiners do show. */
export function isVisibleName(name: string): boolean {
  return visible.test(name.replace(blank, ''));
}
