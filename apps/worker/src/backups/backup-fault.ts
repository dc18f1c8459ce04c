/** A backup could not be made, read or put back; the message is for the terminal. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code = 'backup-fault';
}

/** A file that is not as it was written, by name. */
export function damaged(file: string, why: string, cause?: unknown): BackupFault {
  return new BackupFault(`${file} is damaged (${why}). Nothing of it was kept; take another backup.`, { cause });
}
