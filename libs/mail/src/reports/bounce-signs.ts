import type { FailureMessage } from './message.js';

const subjects =
  /^(?:\[?[\w ]{0,20}[:\]] ?)?(?:failure notice|undeliver|un-?deliverable|non-?deliver|not delivered|returned? (?:mail|email|message|to sender)|mail (?:delivery|failure|failed|system error|returned|could not)|message (?:delivery|not delivered|could not|status|undeliverable|you sent)|delivery (?:status|failure|failed|has failed|error|report|notification|problem|to the following|incomplete|delayed)|failed (?:delivery|mail)|warning: ?(?:message|could not send)|could not (?:send|deliver)|unable to deliver|e-?mail delivery|rejected|bounce|systems? bounce|mailer error|user unknown|unzustellbar|nachricht (?:konnte nicht|nicht zugestellt)|zustell|echec|échec|non remis|non recapit|mancata consegna|no se p|error de entrega|não entregue|niedostarcz|nelze doru|onbestelbaar|недоставлен|не доставлен|сообщение не|ваше сообщение не|退信|系统退信|投递|メールエラー)/iu;

const saysSo =
  /did not reach the following recipient|(?:could|can) ?not be delivered|was not delivered|wasn['’]t delivered|(?:delivery|sending) (?:has )?failed|undeliverable|unable to deliver|n['’]a pas pu être (?:remis|distribué|délivré)|konnte nicht zugestellt|no se ha podido entregar|impossibile (?:recapitare|consegnare)/i;

// Nobody else writes under the first of these names; a person may be the postmaster.
const daemons = /mailer-?daemon|mdaemon@/i;
const mailSystems =
  /post_?master|mail(?:er)? ?delivery ?(?:sub)?system|mail administrator|mail-?deliver|\bbounces?[@+-]/i;
const qmail = /^Hi\. This is the \S{1,40} (?:mail(?:er)? )?(?:program|server)\b/i;

/**
 * Whether a message that has no report's parts is a mail system's word about another message. `hasAnswer`: a server's
 * answer stands in it. An answering machine's message is none, though it too comes from nobody.
 */
export function isBounce(
  { header, sender, from, subject, contentType, text }: FailureMessage,
  hasAnswer: boolean,
): boolean {
  if (header('x-failed-recipients') !== undefined || qmail.test(text.trimStart())) return true;
  if (/report-type="?delivery-status/i.test(contentType) || daemons.test(from)) return true;
  const isNamed = subjects.test(subject.trim()) || saysSo.test(text.slice(0, 2000));
  return mailSystems.test(from) ? isNamed || hasAnswer : sender === '' && isNamed;
}
