import { answerIn, codeOf } from './answer-in.js';

const LIMIT = 16_384;
const PARAGRAPHS = 200;

// Where the copy of our own message begins: nothing below is the server's.
const rule = /^[-=_*~ ]{2}/;
const named =
  /copy|original|below this line|following is|header|message follows|undelivered|returned|forwarded|message text|content/i;
const begun =
  /^(?:(?:the )?(?:original|returned|unsent) message(?: follows| headers?| is)?.{0,20}:?|received: ?from .*|return-path:.*|message headers follow.*|your message (?:was|follows|reads).{0,40}:)$/i;

// In a transcript, what went well and what the client said.
const asWished = /^[ \t<>-]*(?:[23]\d\d[ -]|(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|RSET|QUIT|STARTTLS)\b)/i;

const address = /[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,255}/;

/** What a mail system wrote above the copy of our message, 16 kB at most, without the lines that quote its subject. */
export function aboveTheCopy(text: string): string {
  const lines = text.slice(0, LIMIT).split(/\r\n|\r|\n/);
  const end = lines.findIndex(beginsTheCopy);
  const above = end < 0 ? lines : lines.slice(0, end);
  return above.map((line) => (/^[ \t>]*subject:/i.test(line) ? '' : line)).join('\n');
}

function beginsTheCopy(line: string): boolean {
  const start = line.slice(0, 120);
  return (rule.test(start) && named.test(start)) || begun.test(start.trim());
}

/**
 * What is said of each recipient: the paragraphs in which a server answers, apart where each names another address; where
 * none has a code, those that name an address; else all.
 */
export function toldIn(above: string): readonly string[] {
  const paragraphs = above
    .split(/\n[ \t]*\n/)
    .slice(0, PARAGRAPHS)
    .map(withoutAsWished);
  const answers = paragraphs.filter((one) => codeOf(answerIn(one)) !== null);
  const addresses = answers.map((one) => address.exec(one)?.[0].toLowerCase());
  const areApart = !addresses.includes(undefined) && new Set(addresses).size === answers.length;
  if (answers.length > 0) return areApart ? answers : [answers.join('\n')];
  const addressed = paragraphs.filter((one) => one.includes('@'));
  return [(addressed.length > 0 ? addressed : paragraphs).join('\n')];
}

function withoutAsWished(paragraph: string): string {
  return paragraph
    .split('\n')
    .filter((line) => !asWished.test(line))
    .join('\n');
}
