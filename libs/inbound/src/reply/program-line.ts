const MOST_CHARACTERS = 80;
const MOST_WORDS = 9;
const programs =
  /\b(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|blackberry|windows phone|outlook|hotmail|gmail|yahoo|thunderbird|proton ?mail|gmx|web\.de|icloud|aol|mail\.ru|yandex|k-9 mail|fairemail|aquamail|bluemail|spark|mobile)\b/iu;

/** A last line that names a phone or a mail program and is no sentence, in any language. */
export function isProgramLine(line: string): boolean {
  const text = line.trim();
  if (text.length > MOST_CHARACTERS || /[.!?]$/.test(text.replace(/web\.de$/i, ''))) return false;
  return text.split(/\s+/).length <= MOST_WORDS && programs.test(text);
}
