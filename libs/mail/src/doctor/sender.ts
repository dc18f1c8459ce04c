import { advice, good, missing, type Finding } from './finding.js';

const telling =
  /\b(trust|couple|partner|relationship|marriage|affair|therap|counsel|coach|promise|cheat|betray|love|rebuil|program)/i;

/** The sender as it shows on a locked phone. */
export function judgeSender(mailFrom: string): Finding[] {
  const about = 'MAIL_FROM';
  const name = mailFrom.replace(/<[^>]*>/, '').trim();
  if (telling.test(mailFrom))
    return [
      missing(about, `"${mailFrom}" tells over a shoulder what this is about: choose a neutral name and address`),
    ];
  if (name === '' || name === mailFrom.trim())
    return [advice(about, 'a neutral name before the address reads kinder, as in "Harbour <hello@…>"')];
  return [good(about, `"${name}" tells nothing`)];
}

/** Mail programs press "Unsubscribe" over https only (RFC 8058). */
export function judgePublicUrl(publicUrl: string | null): Finding[] {
  const about = 'PUBLIC_URL';
  if (publicUrl?.startsWith('https://')) return [good(about, 'one click unsubscribes over https')];
  return [missing(about, 'the one-click way out in every email wants https', 'PUBLIC_URL=https://your.domain.example')];
}
