import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { deviceStorage, tabStorage } from '../../device/storage';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { forgetOffline } from '../../offline/forget';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './my-data.module.css';

/** Erases its reader for good, with what goes and what stays said first. */
export function EraseMe({ us, onErased }: { us: Us; onErased: () => void }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const { state } = us.enrolment;
  const running = state === 'active' || state === 'paused';
  const erasing = useMutation<unknown, Error, void>({
    mutationFn: () => call('POST /api/v1/us/erase'),
    onSuccess: async () => {
      for (const kept of [tabStorage, deviceStorage]) kept.removeAll('');
      await forgetOffline();
      onErased();
      client.clear();
    },
  });
  return (
    <div className={classes.onScreen}>
      <FormSection title={say(messages.eraseTitle)} words={say(running ? messages.eraseRunning : messages.eraseOver)}>
        <dl className={classes.goes}>
          <dt>{say(messages.eraseGoesTitle)}</dt>
          <dd>{say(messages.eraseGoes)}</dd>
          <dt>{say(messages.eraseStaysTitle)}</dt>
          <dd>{say(messages.eraseStays, { partner: us.partnerName })}</dd>
        </dl>
        <AskTwice
          label={say(messages.erase)}
          question={say(messages.eraseSure)}
          yes={say(messages.eraseYes)}
          action={erasing}
        />
      </FormSection>
    </div>
  );
}
