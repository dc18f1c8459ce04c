/** What tells a machine's reply from a person's. Header names in lower case. */
export interface ReplySigns {
  readonly header: (name: string) => string | undefined;
  /** The envelope named no sender, as reports and RFC 3834's replies do. */
  readonly fromNobody: boolean;
  readonly subject: string;
}

const machines = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation'];
const impersonal = /^(?:bulk|junk|list)$/i;
const away =
  'auto(?:matic)?[ -]?(?:reply|response)|autoreply|out of (?:the )?office|away from (?:the|my) (?:office|mail)|(?:on )?vacation|automatische antwort|abwesen(?:d|heit|heitsnotiz)|réponse automatique|absence|respuesta automática|risposta automatica|automatisch antwoord|autosvar';
/** The phrase alone, or as what programs put before the subject that they answer. */
const awayNotice = new RegExp(`^(?:${away})(?:\\s*:|\\s*$)`, 'iu');
const awayWords = new RegExp(`^(?:${away})(?!\\p{L})`, 'iu');

/** Whether a machine wrote it (RFC 3834, and what systems used before): kept, and never answered. */
export function isAutoReply({ header, fromNobody, subject }: ReplySigns): boolean {
  const submitted = header('auto-submitted')?.trim().toLowerCase() ?? 'no';
  return (
    fromNobody ||
    !/^no\b/.test(submitted) ||
    /^auto[_-]?reply$/i.test(header('precedence')?.trim() ?? '') ||
    machines.some((name) => header(name) !== undefined) ||
    awayNotice.test(subject.trim())
  );
}

/** Whether it may be a machine's after all, or goes to many: enough to keep us from answering, never from keeping its words. */
export function mayBeAutoReply({ header, subject }: ReplySigns): boolean {
  return (
    ['x-auto-response-suppress', 'list-id'].some((name) => header(name) !== undefined) ||
    impersonal.test(header('precedence')?.trim() ?? '') ||
    awayWords.test(subject.trim())
  );
}
