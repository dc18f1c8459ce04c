import type { LibraryFault, Phase } from './nodemailer.js';

export type { Phase } from './nodemailer.js';

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
