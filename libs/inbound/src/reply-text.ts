const MOST = 10_000;

const quoteMark = /^\s*>/;
const ruler =
  /^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d.origine|mensaje original|messaggio originale|forwarded message)\s*-{2,}|_{10,})\s*$/iu;
const attribution =
  /^\s*(?:on|am|le|el|il|op|den|em)\s.{0,300}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu)\b.{0,120}:\s*$/isu;
const outlookHeader =
  /^\s*\*?(?:from|von|de|da|van)\s*:\*?\s.*\n\s*\*?(?:sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|to|an|à)\s*:/iu;
const signature = /^-- ?$/;
const deviceLine =
  /^\s*(?:sent (?:from|with|via) .{1,60}|get outlook for .{1,40}|(?:von meinem|gesendet (?:von|mit)) .{1,60}|envoyé (?:de|depuis) .{1,60}|enviado desde .{1,60}|inviato da .{1,60}|verzonden (?:vanaf|met) .{1,60})$/iu;
const linkSecret = /#[\w-]{43}(?![\w-])/g;

/**
 * What somebody wrote above the text that they answered: without quoted lines, signature and the line that a phone adds.
 * Secrets of links that stood in our message are taken out wherever they are left.
 */
export function replyText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((_, index) => beginsOther(lines, index));
  const own = end === -1 ? lines : lines.slice(0, end);
  while (own.length > 0 && (own.at(-1)!.trim() === '' || deviceLine.test(own.at(-1)!))) own.pop();
  return own.join('\n').trim().replace(linkSecret, '#…').slice(0, MOST);
}

/** Whether what follows from this line on is not the writer's own. */
function beginsOther(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (quoteMark.test(line) || ruler.test(line) || signature.test(line)) return true;
  // Attributions and Outlook's headers may run over a few lines.
  const few = lines.slice(index, index + 3);
  if (few.some((_, more) => attribution.test(few.slice(0, more + 1).join('\n')))) return true;
  return outlookHeader.test(few.join('\n')) || isAttributionOfQuote(lines, index);
}

/** In any language: a line that ends in a colon, right above a quoted one. */
function isAttributionOfQuote(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.trim() !== '');
  return /:\s*$/.test(lines[index] ?? '') && next !== undefined && quoteMark.test(next);
}
