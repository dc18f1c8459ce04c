import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const days = 180;

/** What to say where the lines of help were last looked at long ago; a reminder, which fails no build. */
export function helpReminder(root, now) {
  const text = readFileSync(join(root, 'libs/domain/src/help/sources.ts'), 'utf8');
  const [, looked] = /looked = '(\d{4}-\d{2}-\d{2})'/.exec(text) ?? [];
  if (looked === undefined) return 'The day on which the lines of help were looked at can no longer be read.\n';
  const past = Math.floor((now - Date.parse(looked)) / 86_400_000);
  return past < days ? '' : `The lines of help were looked at ${past} days ago: docs/help.md says how to look again.\n`;
}
