import { askMailServer, type AskSettings, type Reception } from './ask-mail-server.js';
import { advice, good, missing, type Finding } from './finding.js';

const about = 'SMTP_URL';

/** What the mail server does with us: encryption, sign-in, and a test email where an address is named. */
export async function judgeMailServer(settings: AskSettings, testTo: string | null): Promise<Finding[]> {
  return findingsOf(new URL(settings.smtpUrl).host, await askMailServer(settings, testTo), testTo);
}

function findingsOf(host: string, reception: Reception, testTo: string | null): Finding[] {
  if (!reception.letsUsIn) return [missing(about, `${host} does not take our mail: ${reception.why}`)];
  const { isEncrypted, isSignedIn, tookTest } = reception;
  const how = `${isEncrypted ? 'encrypted' : 'NOT encrypted'}, ${isSignedIn ? 'signed in' : 'without signing in'}`;
  return [
    isSignedIn === false
      ? missing(
          about,
          `${host} offers no sign-in, ${isEncrypted ? '' : 'perhaps since nothing is encrypted; '}take the user out of SMTP_URL or look at SMTP_TLS`,
        )
      : good(about, `${host} lets us in: ${how}`),
    ...(isEncrypted ? [] : [advice(about, 'passwords and emails can be read on the way there', 'SMTP_TLS=required')]),
    ...(tookTest === null ? [] : [good(about, `it took a test email to ${testTo}: ${tookTest}`)]),
  ];
}
