import type { DkimSettings } from '../message/dkim.js';
import { judgeDkim } from './dkim.js';
import { judgeDmarc } from './dmarc.js';
import type { Finding } from './finding.js';
import type { LookUp } from './records.js';
import { judgeReturnPath } from './return-path.js';
import { judgePublicUrl, judgeSender } from './sender.js';
import { judgeSpf } from './spf.js';

export interface MailSettings {
  readonly mailFrom: string;
  readonly publicUrl: string | null;
  readonly smtpUrl: string | null;
  readonly inboundDomain: string | null;
  readonly dkim: DkimSettings;
}

/** Everything that receivers look at, for mail from `from`. */
export async function diagnose(from: string, settings: MailSettings, lookUp: LookUp): Promise<Finding[]> {
  const { dkim, inboundDomain, publicUrl, smtpUrl } = settings;
  const returnPath = inboundDomain ?? from;
  const server = smtpUrl && new URL(smtpUrl).hostname;
  const host = publicUrl ? new URL(publicUrl).hostname : from;
  const findings = await Promise.all([
    judgeSpf(returnPath, server, lookUp),
    judgeDkim(dkim, lookUp),
    judgeDmarc({ from, dkim: dkim.domain, returnPath }, lookUp),
    judgeReturnPath({ from, inbound: inboundDomain, host }, lookUp),
    judgePublicUrl(publicUrl),
    judgeSender(settings.mailFrom),
  ]);
  return findings.flat();
}
