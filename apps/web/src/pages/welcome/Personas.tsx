import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Persona, PersonaId } from '@troth/contract';
import type { Message } from '@troth/messages';
import { call } from '../../api/call';
import { personasQuery } from '../../demo/tour/api';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './welcome.module.css';

const shows: Readonly<Record<PersonaId, Message>> = {
  coach: messages.coach,
  steady: messages.steady,
  'trust-drop': messages.trustDrop,
  'one-silent': messages.oneSilent,
};

/** People of the demo practice, each one press away: a sign-in like everybody's, which the demo does for its reader. */
export function Personas() {
  const { say } = useSpeaker();
  const { data: personas = [] } = useQuery(personasQuery);
  const signingIn = useMutation({
    mutationFn: ({ id }: Persona) => call('POST /dev/personas', { body: { id } }),
    onSuccess: (_, { id }) => location.assign(id === 'coach' ? '/coach' : '/us'),
  });
  if (personas.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="personas">
      <h2 id="personas">{say(messages.personas)}</h2>
      <p>{say(messages.personasWords)}</p>
      <FormTrouble error={signingIn.error} />
      <ul className={classes.personas}>
        {personas.map((persona) => (
          <li key={persona.id}>
            <p>{say(shows[persona.id])}</p>
            <Button
              variant="default"
              loading={signingIn.isPending && signingIn.variables.id === persona.id}
              disabled={signingIn.isPending}
              onClick={() => signingIn.mutate(persona)}
            >
              {persona.partner === null
                ? say(messages.beCoach, { name: persona.name })
                : say(messages.bePartner, { name: persona.name, partner: persona.partner })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
