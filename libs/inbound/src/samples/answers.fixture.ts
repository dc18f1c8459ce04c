import { reader, recipient, report, type Outcome, type Sample } from './sample.fixture.js';

/** What a provider's server answers, as the Postfix that spoke with it reports it. */
export const answers = (
  system: string,
  ...all: readonly (readonly [says: string, outcome: Outcome, answer: string])[]
): readonly Sample[] =>
  all.map(([says, outcome, answer]) =>
    report({
      system,
      says,
      outcome,
      from: 'MAILER-DAEMON@mx.example.net (Mail Delivery System)',
      subject: 'Undelivered Mail Returned to Sender',
      text: `This is the mail system at host mx.example.net.\r\n\r\n<${reader}>: host mx.home.example[192.0.2.1] said: ${answer} (in reply to RCPT TO command)`,
      fields: [
        recipient('failed', /^\d{3}[ -](\d\.\d+\.\d+)/.exec(answer)?.[1] ?? `${answer[0]}.0.0`, `smtp; ${answer}`),
      ],
    }),
  );
