/** Workers note them every ten seconds. */
const LATE_MS = 300_000;

interface Waiting {
  readonly count: number;
  readonly oldest: Date | null;
}

export function erasuresInWords({ count, oldest }: Waiting): string {
  if (!oldest) return 'none';
  return `${count} since ${oldest.toISOString()}: a worker with BACKUP_TO notes them beside the backups`;
}

/** Told where there is a place to note them: what waits for longer than minutes would come back with a restore. */
export function troublesOfErasures({ count, oldest }: Waiting, now: Date): string[] {
  if (!oldest || now.getTime() - oldest.getTime() <= LATE_MS) return [];
  return [
    `${count} erasures are not noted beside the backups, the oldest since ${oldest.toISOString()}: a restore would bring ` +
      'them back. Each worker needs BACKUP_TO, and says in its log why it cannot write there; npm run troth -- backup notes them too.',
  ];
}
