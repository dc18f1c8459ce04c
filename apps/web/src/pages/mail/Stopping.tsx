import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MailPage } from '@troth/contract';
import type { Message } from '@troth/messages';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { linkTo } from '../../layout/QuietLink';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { mailKey } from './mail-key';
import { messages } from './messages';

/** One kind, stopped or wanted again by a press; nothing else changes. */
export function Stopping({ token, mail }: { token: string; mail: MailPage }) {
  const { say, sayRich } = useSpeaker();
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (wanted: boolean) =>
      call(wanted ? 'POST /api/v1/mail/resume' : 'POST /api/v1/mail/stop', { body: { token } }),
    onSuccess: (page) => client.setQueryData(mailKey(token), page),
  });
  const { title, stopped, stoppable, audience } = mail;
  if (!stoppable) {
    return (
      <FormSection title={say(messages.nothingToStop)} words={say(messages.nothingToStopWords)}>
        {null}
      </FormSection>
    );
  }
  if (!mail.agrees) {
    return (
      <FormSection
        title={say(messages.noneCome)}
        words={sayRich(messages.noneComeWords, { page: linkTo('/us/agreed') })}
      >
        {null}
      </FormSection>
    );
  }
  return (
    <FormSection
      title={stopped ? say(messages.areStopped) : say(messages.ratherNot)}
      words={say(wordsFor(audience, stopped))}
    >
      <FormTrouble error={choosing.error} />
      {choosing.isSuccess && (
        <Notice kind="good">
          <p>{say(stopped ? messages.stoppedNow : messages.resumedNow, { title })}</p>
        </Notice>
      )}
      <div>
        <Button
          variant={stopped ? 'filled' : 'default'}
          loading={choosing.isPending}
          onClick={() => choosing.mutate(stopped)}
        >
          {stopped ? say(messages.resume) : audience === 'newcomer' ? say(messages.noInvitations) : say(messages.stop)}
        </Button>
      </div>
    </FormSection>
  );
}

function wordsFor(audience: MailPage['audience'], stopped: boolean): Message {
  if (audience === 'newcomer') return stopped ? messages.newcomerStopped : messages.newcomer;
  if (stopped) return messages.stopped;
  if (audience === 'coach') return messages.coach;
  return messages.partner;
}
