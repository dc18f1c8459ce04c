import type { Language } from '@troth/messages';
import { name } from '../display-text.js';
import type { EmailDefinition } from '../email-definition.js';
import { keepingLast } from '../keeping-last.js';
import { pageAddress } from '../page-address.js';

/** Where this practice's pages are, without a slash at the end or with one, and what it calls itself. */
export interface EmailContext {
  readonly publicUrl: string;
  readonly practiceName: string;
  /** Of this very email, for the page that says why it came. */
  readonly aboutToken: string;
  /** Its reader’s; English where it is not known. */
  readonly language?: Language;
}

/** What stands around the content of every email. */
export interface Layout {
  readonly subject: string;
  readonly practiceName: string;
  /** Only for partners: the others have nothing to choose there. */
  readonly preferencesLink: string | null;
  readonly aboutLink: string;
  readonly helpLink: string;
  /** How the figures of its reader are worked out: a coach's on a page of their own. */
  readonly howLink: string;
  /** The button's address again, for those whose mail program shows no button. */
  readonly link: string | null;
}

const printable = keepingLast((practiceName: string) => name.parse(practiceName));

export function layoutOf(
  { audience }: EmailDefinition,
  { publicUrl, practiceName, aboutToken, language = 'en' }: EmailContext,
  subject: string,
  link: unknown,
): Layout {
  const page = (path: string, secret?: string) => pageAddress(publicUrl, path, language, secret);
  return {
    subject,
    practiceName: printable(practiceName),
    preferencesLink: audience === 'partner' ? page('/preferences') : null,
    aboutLink: page('/mail', aboutToken),
    helpLink: page('/help'),
    howLink: audience === 'coach' ? page('/coach/how') : page('/how'),
    link: typeof link === 'string' ? link : null,
  };
}
