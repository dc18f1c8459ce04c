import { useSyncExternalStore } from 'react';
import { deviceStorage } from '../../device/storage';

/** A tour that was begun in this browser; it is left and taken up again as somebody likes. */
export interface KeptTour {
  /** The email after which it began: what is told is of the couple that joined since. */
  readonly after: string;
  /** Its bar was closed; `/welcome` opens it again. */
  readonly shut: boolean;
  /** The email of the report that was opened in the mailbox, which nobody but this browser knows. */
  readonly read: boolean;
}

const name = 'troth.tour';
const watchers = new Set<() => void>();

let written: string | null = null;
let kept: KeptTour | null = null;

/** The same object until something else is kept. */
function read(): KeptTour | null {
  const text = deviceStorage.get(name);
  if (text !== written) [written, kept] = [text, parsed(text)];
  return kept;
}

export function keepTour(tour: KeptTour): void {
  deviceStorage.set(name, JSON.stringify(tour));
  watchers.forEach((tell) => tell());
}

export function changeTour(change: Partial<KeptTour>): void {
  const before = read();
  if (before !== null) keepTour({ ...before, ...change });
}

export function useKeptTour(): KeptTour | null {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, read);
}

function parsed(text: string | null): KeptTour | null {
  try {
    const { after, shut = false, read = false } = JSON.parse(text ?? 'null') as KeptTour;
    return { after, shut, read };
  } catch {
    return null;
  }
}
