import { Logger } from '@nestjs/common';

/** A fault as it may be logged: its kind and its code, never a message that could quote somebody. */
export function faultName(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown fault';
  const { code } = fault as { code?: unknown };
  return typeof code === 'string' ? `${fault.name} (${code})` : fault.name;
}

/** Logs a fault by its name, with the place in the code where it came from. */
export function logFault(logger: Logger, what: string, fault: unknown): void {
  const place =
    fault instanceof Error
      ? fault.stack
          ?.split('\n')
          .filter((line) => line.trimStart().startsWith('at '))
          .slice(0, 4)
          .join('\n')
      : undefined;
  logger.error(`${what}: ${faultName(fault)}${place ? `\n${place}` : ''}`);
}
