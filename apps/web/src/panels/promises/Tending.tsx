import { useState } from 'react';
import { Button } from '@mantine/core';
import type { LedgerPromise, Us } from '@troth/contract';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { FormTrouble } from '../../forms/FormTrouble';
import { PromiseFields } from '../../forms/PromiseFields';
import { useSentForm } from '../../forms/useSentForm';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Promises.module.css';

/** What was just done with a promise. */
export interface Tended {
  readonly promiseId: string;
  readonly how: 'wasChanged' | 'isLetGo';
}

interface TendingProps {
  us: Us;
  promise: LedgerPromise;
  onTended: (tended: Tended) => void;
}

/** What its maker may do with a promise until its day: make it smaller, give it a later day, or let it go. */
export function Tending({ us, promise, onTended }: TendingProps) {
  const { say } = useSpeaker();
  const [changes, setChanges] = useState(false);
  const { promiseId } = promise;
  const lettingGo = useUsChange(
    () => call('POST /api/v1/us/promises/:promiseId/let-go', { params: { promiseId } }),
    () => onTended({ promiseId, how: 'isLetGo' }),
  );
  if (changes) return <Changing us={us} promise={promise} onTended={onTended} onDone={() => setChanges(false)} />;
  return (
    <div className={classes.tending}>
      <Button variant="default" size="sm" onClick={() => setChanges(true)}>
        {say(messages.change)}
      </Button>
      <AskTwice
        label={say(messages.letGo)}
        question={say(messages.letGoAsked, { partner: us.partnerName })}
        yes={say(messages.letGoYes)}
        action={lettingGo}
        size="sm"
      />
    </div>
  );
}

function Changing({ us, promise, onTended, onDone }: TendingProps & { onDone: () => void }) {
  const { say } = useSpeaker();
  const { promiseId, ifCue, thenAct, dueOn } = promise;
  const [to, setTo] = useState({ ifCue, thenAct, dueOn });
  const saving = useUsChange(
    () => call('PUT /api/v1/us/promises/:promiseId', { params: { promiseId }, body: to }),
    () => {
      onTended({ promiseId, how: 'wasChanged' });
      onDone();
    },
  );
  const { form, fault } = useSentForm(saving);
  return (
    <form {...form} className="stack" autoComplete="off" noValidate>
      <p className="soft small">
        {say(messages.smaller)} {say(messages.toldLater, { partner: us.partnerName })}
      </p>
      <PromiseFields value={to} onChange={setTo} today={us.today} fault={fault} />
      <FormTrouble error={saving.error} shown={['ifCue', 'thenAct', 'dueOn']} />
      <div className="row">
        <Button type="submit" size="sm" loading={saving.isPending}>
          {say(messages.save)}
        </Button>
        <Button variant="subtle" size="sm" onClick={onDone}>
          {say(messages.notNow)}
        </Button>
      </div>
    </form>
  );
}
