/** The email of ours that a reply answers, as mail programs put it below what somebody wrote. */
export const subject = 'Your check-in, 30 November to 6 December';
export const question = 'How was your week? 7 7 7';
export const quote = 'On Sun, 6 Dec 2026 at 18:00, Troth <hello@troth.example> wrote:\n> How was your week?\n> 1 1 1';

/** Its header with a language's four words for from, sent, to and subject, and no mark of a quote. */
export function headerIn(
  [from, sent, to, about]: readonly [string, string, string, string],
  {
    sender = 'Troth <hello@troth.example>',
    subject: named = subject,
  }: { readonly sender?: string; readonly subject?: string } = {},
): string {
  const fields = [`${from}: ${sender}`, `${sent}: 6. 12. 2026 18:00`, `${to}: Robin`, `${about}: ${named}`];
  return [...fields, '', question].join('\n');
}
