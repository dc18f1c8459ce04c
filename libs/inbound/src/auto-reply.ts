/** What tells a machine's reply from a person's. Header names in lower case. */
export interface ReplySigns {
  readonly header: (name: string) => string | undefined;
  /** The envelope named no sender, as reports and RFC 3834's replies do. */
  readonly fromNobody: boolean;
  readonly subject: string;
}

const markers = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-response-suppress',
  'x-vacation',
  'list-id',
];
const impersonal = /^(?:bulk|junk|list|auto[_-]?reply)$/i;
const awaySubject =
  /^(?:auto(?:matic)?[ -]?(?:reply|response)|autoreply|out of (?:the )?office|away from (?:the|my) (?:office|mail)|vacation|on vacation|automatische antwort|abwesen(?:d|heit)|réponse automatique|absence|respuesta automática|risposta automatica|automatisch antwoord|autosvar)\b/iu;

/** Whether a machine wrote it (RFC 3834, and what systems used before): such mail is never answered. */
export function isAutoReply({ header, fromNobody, subject }: ReplySigns): boolean {
  const submitted = header('auto-submitted')?.trim().toLowerCase() ?? 'no';
  return (
    fromNobody ||
    !/^no\b/.test(submitted) ||
    impersonal.test(header('precedence')?.trim() ?? '') ||
    markers.some((name) => header(name) !== undefined) ||
    awaySubject.test(subject.trim())
  );
}
