import { DidNotCome, type Inbox, type InboxMail } from './inbox.js';
import { tokenIn, type LinkPurpose } from './mail-link.js';
import type { PartnerClient } from './partner-client.js';

const MOST_ASKED = 2;

/** One partner in front of their browser and their inbox. */
export class PartnerDriver {
  constructor(
    readonly email: string,
    readonly client: PartnerClient,
    private readonly inbox: Inbox<InboxMail>,
  ) {}

  /**
   * Asks for a link to their own page, waits for the email, and opens it; gives the session's cookie. Asks again where
   * none came, as people do: what a killed worker was handing over is not sent twice. `onAsked` is told of each time.
   */
  async signIn(onAsked: () => void = () => undefined): Promise<string> {
    const seen = this.inbox.all.length;
    for (let asks = 1; ; asks += 1) {
      await this.client.askForSignInLink(this.email);
      onAsked();
      try {
        const mail = await this.inbox.next(this.email, 'sign-in-link', seen);
        return await this.client.signIn(linkToken(mail, 'sign-in'));
      } catch (fault) {
        if (!(fault instanceof DidNotCome) || asks === MOST_ASKED) throw fault;
      }
    }
  }
}

/** The token of an email's link; throws where the email has none, which is a fault of the email. */
export function linkToken(mail: InboxMail, purpose: LinkPurpose): string {
  const token = tokenIn(mail.links, purpose);
  if (!token)
    throw new Error(`The ${mail.kind} to ${mail.recipient} has no ${purpose} link, only ${mail.links.join(' ')}`);
  return token;
}
