import { emailKinds, type EmailDefinition, type EmailKind } from '@troth/emails';
import { knownWhenAsked } from './known-when-asked.js';
import { requestForEvent, type WantedEmail } from './request-email.js';
import { defineSubscriber, type AnySubscriber } from './subscriber.js';

/** A subscriber for each kind of email that an event asks for, as its declaration says. */
export const emailSubscribers: readonly AnySubscriber[] = (
  Object.entries(emailKinds) as [EmailKind, EmailDefinition][]
).flatMap(([kind, { asked }]) => ('by' in asked ? [] : [subscriberOf(kind, asked)]));

function subscriberOf(
  kind: EmailKind,
  asked: Exclude<EmailDefinition['asked'], { readonly by: unknown }>,
): AnySubscriber {
  return defineSubscriber({
    name: asked.subscriber,
    on: asked.on,
    async react(event, reacting) {
      if (asked.only && !asked.only(event)) return;
      const known = await knownWhenAsked[asked.knows](event, reacting);
      if (!known) return;
      const wanted = asked.ask({ event, now: reacting.now, ...known } as Parameters<typeof asked.ask>[0]);
      await requestForEvent(
        event,
        reacting,
        wanted.map((one) => ({ ...one, kind }) as WantedEmail),
      );
    },
  });
}
