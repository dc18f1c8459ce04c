import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Language } from '@troth/messages';
import { LanguageOptions } from './LanguageOptions';
import { inLanguage, pageLanguage } from './languages';
import { useSpeaker } from '../speech/speaker';
import { FormTrouble } from '../forms/FormTrouble';
import { messages } from './messages';

interface LanguageFormProps {
  /** Of the emails so far. */
  kept: Language;
  keep: (language: Language) => Promise<unknown>;
}

/** The language of one’s emails, and of the pages from then on: once it is kept, this page comes again in it. */
export function LanguageForm({ kept, keep }: LanguageFormProps) {
  const { say } = useSpeaker();
  const [language, setLanguage] = useState(kept);
  const saving = useMutation({
    mutationFn: () => keep(language),
    onSuccess: () => {
      if (language !== pageLanguage()) location.assign(inLanguage(language));
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <NativeSelect
        label={say(messages.label)}
        name="language"
        value={language}
        onChange={(event) => {
          setLanguage(event.currentTarget.value as Language);
          saving.reset();
        }}
      >
        <LanguageOptions />
      </NativeSelect>
      <FormTrouble error={saving.error} shown={[]} />
      {saving.isSuccess && <p role="status">{say(messages.kept)}</p>}
      <div>
        <Button type="submit" variant="default" loading={saving.isPending}>
          {say(messages.keep)}
        </Button>
      </div>
    </form>
  );
}
