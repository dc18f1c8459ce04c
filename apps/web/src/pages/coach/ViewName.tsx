import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import classes from './SavedViews.module.css';

interface ViewNameProps {
  words: { label: string; hint?: string; send: string; leave?: string };
  /** The name that it has. */
  name?: string;
  sending: UseMutationResult<unknown, Error, string>;
  leave?: () => void;
}

/** Asks for the name of a saved view, a new one's or another for one that is there. */
export function ViewName({ words, name = '', sending, leave }: ViewNameProps) {
  const [typed, setTyped] = useState(name);
  const { form, fault } = useSentForm({ ...sending, mutate: () => sending.mutate(typed) });
  return (
    <form {...form} className="stack">
      <div className={classes.name}>
        <TextInput
          label={words.label}
          description={words.hint}
          name="view-name"
          size="sm"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={fault('name')}
        />
        <Button type="submit" variant="default" size="sm" loading={sending.isPending}>
          {words.send}
        </Button>
        {leave && (
          <Button variant="subtle" size="sm" onClick={leave}>
            {words.leave}
          </Button>
        )}
      </div>
      <FormTrouble error={sending.error} shown={['name']} />
    </form>
  );
}
