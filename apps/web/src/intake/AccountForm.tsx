import { useState } from 'react';
import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Intake } from '@troth/domain';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { Notice } from '../layout/Notice';
import { WordsField } from '../safe/WordsField';
import { useSpeaker } from '../speech/speaker';
import { agoWords, causeWords, childrenWords, endedWords, hopeWords, hurtWords } from '@troth/domain';
import { OneOf, SeveralOf } from './Chips';
import { messages } from './messages';

const longestHope = 300;
const untold: Intake = { causes: [], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null };

interface AccountFormProps {
  /** What was told before, where it was. */
  told: Intake | null;
  saving: UseMutationResult<unknown, Error, Intake>;
}

/** Where one partner comes from, in a few taps. Nothing of it stays on the device: it may be a shared one. */
export function AccountForm({ told, saving }: AccountFormProps) {
  const { say } = useSpeaker();
  const [account, setAccount] = useState(told ?? untold);
  const { form, fault } = useSentForm({ error: saving.error, mutate: () => saving.mutate(account) });
  const change = (changes: Partial<Intake>) => {
    setAccount({ ...account, ...changes });
    saving.reset();
  };
  return (
    <form className="stack-wide" autoComplete="off" {...form}>
      <Questions account={account} onChange={change} fault={fault('hope')} />
      <div className="stack">
        <FormTrouble error={saving.error} shown={['hope']} />
        {saving.isSuccess && (
          <Notice kind="good">
            <p role="status">{say(messages.kept)}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" loading={saving.isPending}>
            {say(told === null ? messages.keep : messages.keepChanges)}
          </Button>
        </div>
      </div>
    </form>
  );
}

interface QuestionsProps {
  account: Intake;
  onChange: (changes: Partial<Intake>) => void;
  fault: string | undefined;
}

function Questions({ account, onChange, fault }: QuestionsProps) {
  const { say } = useSpeaker();
  const { causes, hurt, ended, ago, hopes, hope, children } = account;
  return (
    <>
      <SeveralOf
        name="causes"
        legend={messages.cause}
        words={causeWords}
        value={causes}
        onChange={(next) => onChange({ causes: next })}
      />
      <OneOf
        name="hurt"
        legend={messages.hurt}
        words={hurtWords}
        value={hurt}
        onChange={(next) => onChange({ hurt: next })}
      />
      <OneOf
        name="ended"
        legend={messages.ended}
        words={endedWords}
        value={ended}
        onChange={(next) => onChange({ ended: next })}
      />
      <OneOf
        name="ago"
        legend={messages.ago}
        words={agoWords}
        value={ago}
        onChange={(next) => onChange({ ago: next })}
      />
      <div className="stack">
        <SeveralOf
          name="hopes"
          legend={messages.hopes}
          words={hopeWords}
          value={hopes}
          onChange={(next) => onChange({ hopes: next })}
        />
        <WordsField
          label={say(messages.hope)}
          name="hope"
          maxLength={longestHope}
          autosize
          minRows={2}
          value={hope}
          error={fault}
          onChange={(event) => onChange({ hope: event.currentTarget.value })}
        />
      </div>
      <OneOf
        name="children"
        legend={messages.children}
        words={childrenWords}
        value={children}
        onChange={(next) => onChange({ children: next })}
      />
    </>
  );
}
