export { diagnose, type MailSettings } from './diagnose.js';
export { publicRecord } from './dkim.js';
export { txtRecord, type Finding } from './finding.js';
export { judgeMailServer } from './judge-mail-server.js';
export { askDns, recordsIn, UnreadableRecords, type LookUp } from './records.js';
