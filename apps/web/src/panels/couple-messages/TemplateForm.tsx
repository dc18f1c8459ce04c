import { Button, Textarea, TextInput } from '@mantine/core';
import type { MessageTemplate } from '@troth/contract';
import { longestTemplate } from '@troth/domain';
import { call } from '../../api/call';
import { useTabDraft } from '../../device/useTabDraft';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { useTemplateChange } from './templates-query';

interface TemplateFormProps {
  /** What is typed and not kept outlives a reload under this name. */
  draft: string;
  /** Null for a new one. */
  template: MessageTemplate | null;
  kept: (name: string) => void;
  leave: () => void;
}

/** A template's name and text. They stay in their fields until they are kept. */
export function TemplateForm({ draft, template, kept, leave }: TemplateFormProps) {
  const { say } = useSpeaker();
  const before = { name: template?.name ?? '', text: template?.text ?? '' };
  const [typed, setTyped] = useTabDraft(draft, before);
  const keeping = useTemplateChange(
    () =>
      template === null
        ? call('POST /api/v1/coach/templates', { body: typed })
        : call('PUT /api/v1/coach/templates/:id', { params: { id: template.id }, body: typed }),
    () => {
      setTyped(before);
      kept(typed.name.trim());
    },
  );
  const { form, fault } = useSentForm(keeping);
  return (
    <form className="stack" {...form}>
      <TextInput
        label={say(messages.name)}
        autoComplete="off"
        maxLength={60}
        value={typed.name}
        onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
        error={fault('name')}
        autoFocus
      />
      <Textarea
        label={say(messages.text)}
        description={say(messages.hint, { name: '{name}', partner: '{partner}', coach: '{coach}' })}
        autoComplete="off"
        autosize
        minRows={4}
        maxRows={16}
        maxLength={longestTemplate}
        dir="auto"
        value={typed.text}
        onChange={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
        error={fault('text')}
      />
      <FormTrouble error={keeping.error} shown={['name', 'text']} />
      <div className="row">
        <Button type="submit" variant="default" size="sm" loading={keeping.isPending}>
          {say(messages.keep)}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          onClick={() => {
            setTyped(before);
            leave();
          }}
        >
          {say(messages.cancel)}
        </Button>
      </div>
    </form>
  );
}
