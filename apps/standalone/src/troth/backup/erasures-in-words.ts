const LATE_MS = 300_000;

interface Waiting {
  readonly count: number;
  readonly oldest: Date | null;
}

export function erasuresInWords({ count, oldest }: Waiting): string {
  if (!oldest) return 'none';
  return `${count} since ${oldest.toISOString()}: a worker with BACKUP_TO notes them beside the backups`;
}

/** Told only where there is a place to note them; workers look every ten seconds, so five minutes are too long. */
export function troublesOfErasures({ count, oldest }: Waiting, now: Date): string[] {
  if (!oldest || now.getTime() - oldest.getTime() <= LATE_MS) return [];
  return [
    `Erasures not noted beside the backups: ${count}, the oldest since ${oldest.toISOString()}. A restore would undo ` +
      'them. Each worker needs BACKUP_TO, and says in its log why it cannot write there; npm run troth -- backup notes them too.',
  ];
}
