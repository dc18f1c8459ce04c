import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Decline.module.css';

/** No is as easy to say as yes. It is asked once more; no more invitations at all is one press. */
export function Decline({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const { say } = useSpeaker();
  const [sure, setSure] = useState(false);
  const declining = useMutation({
    mutationFn: (noMore: boolean) => call('POST /api/v1/invitation/decline', { body: { token, noMore } }),
    onSuccess: onDeclined,
  });
  const isSaying = (noMore: boolean) => declining.isPending && declining.variables === noMore;
  return (
    <section className={classes.decline} aria-labelledby="decline">
      <h2 id="decline">{say(messages.ratherNot)}</h2>
      <p>{say(messages.goodToo)}</p>
      <FormTrouble error={declining.error} />
      <div className="row">
        {sure ? (
          <>
            <Button variant="default" loading={isSaying(false)} onClick={() => declining.mutate(false)}>
              {say(messages.declineSure)}
            </Button>
            <Button variant="subtle" onClick={() => setSure(false)}>
              {say(messages.back)}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setSure(true)}>
            {say(messages.decline)}
          </Button>
        )}
      </div>
      <div className="stack">
        <p className="soft">{say(messages.noMoreWords)}</p>
        <div>
          <Button variant="subtle" className="flush" loading={isSaying(true)} onClick={() => declining.mutate(true)}>
            {say(messages.noMore)}
          </Button>
        </div>
      </div>
    </section>
  );
}
