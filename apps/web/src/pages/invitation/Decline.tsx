import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import classes from './Decline.module.css';

/** No is as easy to say as yes. It is asked once more; no more invitations at all is one press. */
export function Decline({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const [sure, setSure] = useState(false);
  const declining = useMutation({
    mutationFn: (noMore: boolean) => call('POST /api/v1/invitation/decline', { body: { token, noMore } }),
    onSuccess: onDeclined,
  });
  const isSaying = (noMore: boolean) => declining.isPending && declining.variables === noMore;
  return (
    <section className={classes.decline} aria-labelledby="decline">
      <h2 id="decline">If you would rather not</h2>
      <p>That is a good answer too. What we hold about you is erased, and we write to nobody about it.</p>
      <FormTrouble error={declining.error} />
      <div className="row">
        {sure ? (
          <>
            <Button variant="default" loading={isSaying(false)} onClick={() => declining.mutate(false)}>
              Yes, decline and erase
            </Button>
            <Button variant="subtle" onClick={() => setSure(false)}>
              Go back
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setSure(true)}>
            No, thank you
          </Button>
        )}
      </div>
      <div className="stack">
        <p className="soft">
          You can also say that you want no more invitations to this address, from anybody. We then keep one mark that
          nobody can read your address from, so that we remember it.
        </p>
        <div>
          <Button variant="subtle" className="flush" loading={isSaying(true)} onClick={() => declining.mutate(true)}>
            No, and no more invitations to me
          </Button>
        </div>
      </div>
    </section>
  );
}
