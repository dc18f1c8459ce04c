import { Logger } from '@nestjs/common';

const PLACES = 4;

/** A fault as it may be logged: its kind and its code, never a message that could quote somebody. */
export function faultName(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown fault';
  const { code } = fault as { code?: unknown };
  return typeof code === 'string' ? `${fault.name} (${code})` : fault.name;
}

/** Where in the code a fault came from, the innermost place first, a line each; null where it does not tell. */
export function placeOf(fault: unknown): string | null {
  if (!(fault instanceof Error) || !fault.stack) return null;
  const { stack, message } = fault;
  // The message comes first, and what it quotes may have lines that look like a place.
  const places = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, PLACES)
    // Where Troth is installed is no part of the place.
    .map((line) => line.replace(/(?:file:\/\/)?\/[^\s()]*?\/((?:dist|apps|libs|node_modules)\/)/, '$1'));
  return places.length > 0 ? places.join('\n') : null;
}

/** Logs a fault by its name, with the place in the code where it came from. */
export function logFault(logger: Logger, what: string, fault: unknown): void {
  const place = placeOf(fault);
  logger.error(`${what}: ${faultName(fault)}${place ? `\n${place}` : ''}`);
}
