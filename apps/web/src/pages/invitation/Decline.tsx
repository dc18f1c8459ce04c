import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { declineInvitation } from '../../api/invitation';
import { FormTrouble } from '../../forms/FormTrouble';
import classes from './Decline.module.css';

/** No is as easy to say as yes: two presses, so that a scanner cannot say it. */
export function Decline({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const [sure, setSure] = useState(false);
  const declining = useMutation({ mutationFn: () => declineInvitation(token), onSuccess: onDeclined });
  return (
    <section className={classes.decline} aria-labelledby="decline">
      <h2 id="decline">If you would rather not</h2>
      <p>That is a good answer too. What we hold about you is erased, and we write to nobody about it.</p>
      <FormTrouble error={declining.error} />
      <div className="row">
        {sure ? (
          <>
            <Button variant="default" loading={declining.isPending} onClick={() => declining.mutate()}>
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
    </section>
  );
}
