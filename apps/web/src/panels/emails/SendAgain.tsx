import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StoryEmail } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { useSpeaker } from '../../speech/speaker';
import { emailsKey } from './emails-key';
import { messages } from './messages';

/** For an email of which nobody knows whether it arrived: a person decides, and knows what may come of it. */
export function SendAgain({ enrolmentId, email }: { enrolmentId: string; email: StoryEmail }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: () =>
      call('POST /api/v1/coach/couples/:id/emails/:deliveryId/again', {
        params: { id: enrolmentId, deliveryId: email.deliveryId },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: emailsKey(enrolmentId) }),
  });
  return (
    <AskTwice
      label={say(messages.again)}
      question={say(messages.againSure, { time: localWords(email.expires, say) })}
      yes={say(messages.againYes)}
      action={sending}
    />
  );
}
