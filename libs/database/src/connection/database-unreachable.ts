/** PostgreSQL didn't answer, or refused the sign-in. The message names the server, never the password. */
export class DatabaseUnreachable extends Error {
  readonly code = 'database-unreachable';
  constructor(url: string, cause: unknown) {
    const { host, pathname } = new URL(url);
    const { message } = cause as Error;
    super(`PostgreSQL at ${host}${pathname} cannot be reached (${message}). ${adviceOn(cause as Error)}`, { cause });
    this.name = 'DatabaseUnreachable';
  }
}

function adviceOn(fault: Error & { code?: string }): string {
  if (/does not support SSL/.test(fault.message))
    return 'Turn ssl on there, or set DATABASE_TLS=none where nobody can listen on the way.';
  if ('cert' in fault || /CERT/.test(fault.code ?? ''))
    return 'Its certificate has to be valid for that name, and given out by an authority that is well known or stands in DATABASE_CA_FILE.';
  return 'Check that it is running and that DATABASE_URL is right.';
}
