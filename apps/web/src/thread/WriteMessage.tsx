import { useRef, type FormEvent, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { longestMessage } from '@troth/domain';
import { Problem } from '../api/problem';
import { useTabDraft } from '../device/useTabDraft';
import { FormTrouble } from '../forms/FormTrouble';
import { WordsField } from '../safe/WordsField';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { putIn } from './put-in';

interface WriteMessageProps {
  /** What is typed and not sent outlives a reload under this name. */
  draft: string;
  by: 'partner' | 'coach';
  label: string;
  description: ReactNode;
  /** What helps to write, above the field; it is given what puts words in at the cursor. */
  help?: (put: (words: string) => void) => ReactNode;
  send: (text: string) => Promise<unknown>;
  /** What is shown has to be read again before the message counts as sent. */
  sent: () => Promise<unknown>;
}

/** A field for one message. The words stay in it until they are kept. */
export function WriteMessage({ draft, by, label, description, help, send, sent }: WriteMessageProps) {
  const { say } = useSpeaker();
  const [text, setText] = useTabDraft(draft, '');
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      setText('');
      await sent();
    },
  });
  const field = useRef<HTMLTextAreaElement>(null);
  // Where nobody has been in the field yet, the browser's cursor is no choice of theirs.
  const cursor = useRef<number | null>(null);
  const put = (words: string) => {
    const filled = putIn({ text, cursor: cursor.current ?? text.length }, words);
    flushSync(() => setText(filled.text));
    field.current?.focus();
    field.current?.setSelectionRange(filled.cursor, filled.cursor);
    sending.reset();
  };
  const isEmpty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !sending.isPending) sending.mutate(text.trim());
  };
  return (
    <div className="stack">
      {help?.(put)}
      <form className="stack" onSubmit={submit}>
        <WordsField
          ref={field}
          onBlur={(event) => (cursor.current = event.currentTarget.selectionEnd)}
          by={by}
          label={label}
          description={description}
          autosize
          minRows={3}
          maxRows={16}
          maxLength={longestMessage}
          dir="auto"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            if (!sending.isPending) sending.reset();
          }}
          error={sending.error instanceof Problem ? sending.error.at('text') : undefined}
        />
        <FormTrouble error={sending.error} shown={['text']} />
        <div className="row">
          <Button type="submit" size="sm" loading={sending.isPending} disabled={isEmpty}>
            {say(messages.send)}
          </Button>
          {sending.isSuccess && isEmpty && <span role="status">{say(messages.sent)}</span>}
        </div>
      </form>
    </div>
  );
}
