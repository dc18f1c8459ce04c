import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { listed } from '@troth/domain';
import type { Language } from '@troth/messages';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { FormTrouble } from '../../forms/FormTrouble';
import { languageNames } from '../../language/languages';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange, useWhich, type OwnText } from './draft-query';
import { messages } from './messages';
import classes from './programme.module.css';

interface OwnTextFieldProps {
  text: OwnText;
  label: string;
  language: Language;
}

/** One text of the draft, kept as its field is left. What cannot be kept stays in the field, with why. */
export function OwnTextField({ text: { id, shipped, own, ownIn }, label, language }: OwnTextFieldProps) {
  const { say } = useSpeaker();
  const query = useWhich();
  const [typed, setTyped] = useState<string | null>(null);
  const change = useProgrammeChange(
    (words: string | null) =>
      call('PUT /api/v1/coach/practice/programme/draft', { query, body: { texts: { [id]: { [language]: words } } } }),
    () => setTyped(null),
  );
  const keep = () => {
    if (typed !== null && typed.trim() !== (own ?? shipped)) change.mutate(typed.trim() === shipped ? null : typed);
    else setTyped(null);
  };
  const path = `texts.${id}.${language}`;
  const fault = change.error instanceof Problem ? change.error.at(path) : undefined;
  return (
    <div className={classes.text}>
      <Textarea
        label={label}
        lang={language}
        dir="auto"
        value={typed ?? own ?? shipped}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        error={fault}
        classNames={{ input: classes.input }}
      />
      {fault === undefined && <FormTrouble error={change.error} />}
      {change.isSuccess && typed === null && (
        <p role="status" className="soft small">
          {say(messages.kept)}
        </p>
      )}
      {own !== null && (
        <>
          <p className="soft small">{say(messages.shippedText, { words: shipped })}</p>
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={say(messages.takeBackOf, { label })}
              onClick={() => change.mutate(null)}
            >
              {say(messages.takeBack)}
            </Button>
          </div>
        </>
      )}
      {own === null && ownIn.length > 0 && (
        <p className="soft small">
          {say(messages.ownIn, { languages: listed(ownIn.map(nameOf), say), language: nameOf(language) })}
        </p>
      )}
    </div>
  );
}

function nameOf(language: string): string {
  return languageNames.find(({ tag }) => tag === language)?.name ?? language;
}
