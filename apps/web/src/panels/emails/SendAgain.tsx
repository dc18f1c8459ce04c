import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StoryEmail } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { emailsKey } from './emails-key';

/** For an email of which nobody knows whether it arrived: a person decides, and knows what may come of it. */
export function SendAgain({ enrolmentId, email }: { enrolmentId: string; email: StoryEmail }) {
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
      label="Send it once more"
      question={`If the first one did arrive, they get it twice. It is of use until ${localWords(email.expires)}. Send it?`}
      yes="Yes, send it once more"
      action={sending}
    />
  );
}
