import type { BackupSettings } from '@troth/config';
import { BackupFault } from './backup-fault.js';
import { folderStorage } from './folder-storage.js';
import { s3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

/** What `BACKUP_TO` or `--to` names. Throws BackupFault, with what to do; `waitMs` is how long S3 may take for one answer. */
export async function openStorage(
  to: string | null,
  { s3 }: Pick<BackupSettings, 's3'>,
  waitMs?: number,
): Promise<Storage> {
  if (!to)
    throw new BackupFault('Say where backups go: BACKUP_TO=/srv/backups, or s3://bucket/folder; or the option --to.');
  if (!to.startsWith('s3://')) return folderStorage(to);
  if (!s3.endpoint || !s3.accessKeyId || !s3.secretAccessKey)
    throw new BackupFault(`${to} needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.`);
  const { endpoint, region, accessKeyId, secretAccessKey } = s3;
  return s3Storage(to, { endpoint, region, accessKeyId, secretAccessKey }, waitMs);
}
