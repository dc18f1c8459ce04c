import type { ServerAnswer } from '../answer/weigh-refusal.js';
import { fieldBlocks, type Fields } from './field-blocks.js';
import { answerIn, codeOf, enhancedIn } from './answer-in.js';
import { weighAsSaid } from './weigh-as-said.js';
import { aboveTheCopy, toldIn } from './told-in.js';
import { evidenceOf, type Finding } from './failure.js';

/** What a message/delivery-status part (RFC 3464) says of one recipient; `arrived` for the actions that are no failure. */
export type RecipientStatus = Finding | 'arrived';

const full = /not enough disk space|over (?:\w{1,20} )?quota|quota exceeded|mailbox (?:is )?full/i;

const LIMIT = 65_536;
const RECIPIENTS = 100;
const arrived = new Set(['delivered', 'relayed', 'expanded', 'deliverable']);

/** One entry a recipient, 100 at most. Where a report keeps the server's words to its own text, `text` has them. */
export function readDeliveryStatus(status: string, text: string): readonly RecipientStatus[] {
  const above = aboveTheCopy(text);
  return fieldBlocks(oneBlockEach(status.slice(0, LIMIT)))
    .filter((fields) => ['action', 'status', 'diagnostic-code'].some((name) => fields.has(name)))
    .slice(0, RECIPIENTS)
    .map((fields) => statusOf(fields, above));
}

/** Some write one recipient right below another: then each begins with its Final-Recipient. */
function oneBlockEach(status: string): string {
  const blocks = status.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  return blocks
    .map((block) =>
      (block.match(/^final-recipient[ \t]*:/gim)?.length ?? 0) > 1
        ? block.replace(/^(?=final-recipient[ \t]*:)/gim, '\n')
        : block,
    )
    .join('\n\n');
}

function statusOf(fields: Fields, above: string): RecipientStatus {
  const own = enhancedIn(fields.get('status') ?? '');
  const action =
    /^[a-z]+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0] ?? (own?.startsWith('2') ? 'delivered' : 'failed');
  if (arrived.has(action)) return 'arrived';
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+[ \t]*;[ \t]*/, '');
  const comment = (fields.get('status') ?? '').replace(/^[\d. \t]+/, '');
  const words = saysSomething(diagnostic) ? diagnostic : [diagnostic, comment, ...toldIn(above)].join('\n');
  const answer = answerIn(words);
  const enhanced = telling(answer, own);
  if (action === 'delayed') return { weight: 'delayed', evidence: evidenceOf(enhanced, diagnostic, 'action: delayed') };
  const { weight, rule } = weighAsSaid({ ...answer, enhanced, ...domainOf(fields) }, above);
  if (weight === 'hard' && full.test(above)) return { weight: 'soft', evidence: evidenceOf(enhanced, above, 'words') };
  return { weight, evidence: evidenceOf(codeOf({ ...answer, enhanced }), words, rule) };
}

/**
 * The server's code, or the report's own where the server has none or only says that it failed. A report that turns a
 * server's bare 550 into a dead address made that up: sendmail does.
 */
function telling({ code, enhanced }: ServerAnswer, own: string | null): string | null {
  if (enhanced !== null && !/^[45]\.0\.0$/.test(enhanced)) return enhanced;
  return code !== null && /^5\.(?:1|2\.1$)/.test(own ?? '') ? enhanced : (own ?? enhanced);
}

/** The domain that failed, which behind a forwarding is another than we wrote to. */
function domainOf(fields: Fields): { readonly domain?: string } {
  const address = fields.get('final-recipient') ?? fields.get('original-recipient') ?? '';
  const domain = /@([a-z0-9.-]{1,255})/i.exec(address)?.[1];
  return domain === undefined ? {} : { domain };
}

function saysSomething(diagnostic: string): boolean {
  return /\p{L}{3}/u.test(diagnostic);
}
