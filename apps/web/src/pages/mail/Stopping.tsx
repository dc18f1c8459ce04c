import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MailPage } from '@troth/contract';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { Notice } from '../../layout/Notice';
import { mailKey } from './mail-key';

/** One kind, stopped or wanted again by a press; nothing else changes. */
export function Stopping({ token, mail }: { token: string; mail: MailPage }) {
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (wanted: boolean) =>
      call(wanted ? 'POST /api/v1/mail/resume' : 'POST /api/v1/mail/stop', { body: { token } }),
    onSuccess: (page) => client.setQueryData(mailKey(token), page),
  });
  const { title, stopped, stoppable, audience } = mail;
  if (!stoppable) {
    return (
      <FormSection
        title="Nothing to stop here"
        words="This kind of email comes only once, or as the answer to something that was just done. If it was not you, you can leave it be."
      >
        {null}
      </FormSection>
    );
  }
  return (
    <FormSection
      title={stopped ? 'These emails are stopped' : 'If you would rather not get these'}
      words={wordsFor(audience, stopped)}
    >
      <FormTrouble error={choosing.error} />
      {choosing.isSuccess && (
        <Notice kind="good">
          <p>{stopped ? `Done. “${title}” will not come to you any more.` : `Done. “${title}” comes to you again.`}</p>
        </Notice>
      )}
      <div>
        <Button
          variant={stopped ? 'filled' : 'default'}
          loading={choosing.isPending}
          onClick={() => choosing.mutate(stopped)}
        >
          {stopped
            ? 'Send them to me again'
            : audience === 'newcomer'
              ? 'No more invitations to me'
              : 'Stop this kind of email'}
        </Button>
      </div>
    </FormSection>
  );
}

function wordsFor(audience: MailPage['audience'], stopped: boolean): string {
  if (audience === 'newcomer')
    return stopped
      ? 'No invitation goes to this address any more, no matter who asks for one. You can take that back at any time while this page opens.'
      : 'One press, and no invitation goes to this address any more, no matter who asks for one. No reason is asked, and nobody is told that you said so.';
  if (stopped)
    return 'You get no more emails of this kind. Everything else stays as it is, and you can have them back at any time.';
  if (audience === 'coach')
    return 'Only this kind stops, and only for you. Your page shows the same things without it.';
  return 'Only this kind stops, and only for you. The other person’s emails stay as they are and they are not told. If you have a coach, the coach is told, so that nobody wonders. No reason is asked.';
}
