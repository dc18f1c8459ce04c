/**
 * How far a message had come. `connecting`, `greeting`, `encryption`, `sign-in` and `sender` are about us, no matter whom it is
 * for; `recipient` and `content` are about this message and its reader.
 */
export type Phase = 'connecting' | 'greeting' | 'encryption' | 'sign-in' | 'sender' | 'recipient' | 'content';

/** What the mail library tells about a message that was not accepted. */
export interface LibraryFault {
  readonly code?: string;
  /** The system's own code, where the library put its own in its place. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

/** Why a message was not accepted, and where in the dialogue. */
export interface SmtpFailure extends Omit<LibraryFault, 'command'> {
  readonly phase: Phase;
  /** How many messages the same connection had taken before. */
  readonly sentBefore: number;
  /** Whether the connection was open before this message came. */
  readonly isReused: boolean;
  /** Where a connection could not be opened: how many others of ours the server holds, or is being asked for. */
  readonly others: number;
}

export class SmtpFault extends Error implements SmtpFailure {
  override readonly name = 'SmtpFault';
  readonly code: string;
  readonly originalCode: string;
  readonly responseCode: number;
  readonly response: string;
  readonly sentBefore: number;
  readonly isReused: boolean;
  readonly others: number;

  constructor(
    readonly phase: Phase,
    readonly told: LibraryFault,
    { sentBefore = 0, isReused = false, others = 0 } = {},
  ) {
    super(told.message ?? told.code ?? 'unknown', { cause: told });
    this.code = told.code ?? '';
    this.originalCode = told.originalCode ?? '';
    this.responseCode = told.responseCode ?? 0;
    this.response = told.response ?? '';
    this.sentBefore = sentBefore;
    this.isReused = isReused;
    this.others = others;
  }
}

/** Where a connection that was being opened failed. */
export function openingPhase({ code = '', command = '', originalCode = '', responseCode }: LibraryFault): Phase {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'sign-in';
  if (code === 'ETLS' || command === 'STARTTLS' || isAboutTls(originalCode)) return 'encryption';
  return responseCode || command === 'EHLO' || command === 'HELO' ? 'greeting' : 'connecting';
}

/** Where a message failed on a connection that was open; `asked`: the server had asked for its content. */
export function sendingPhase({ code = '', command = '' }: LibraryFault, asked: boolean): Phase {
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO' || (command === 'API' && code === 'EENVELOPE')) return 'recipient';
  return asked || command === 'DATA' ? 'content' : 'sender';
}

/** Codes of certificates (OpenSSL's names) and of a handshake with what is no TLS. */
function isAboutTls(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET|^ERR_(SSL|TLS)|^EPROTO$|HOSTNAME_MISMATCH/.test(code);
}
