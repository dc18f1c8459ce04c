import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MessageTemplate } from '@troth/contract';
import { fillTemplate, type Placeholder } from '@troth/domain';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { Trouble } from '../../layout/Trouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { TemplateForm } from './TemplateForm';
import { templatesQuery, useTemplateChange } from './templates-query';
import classes from './Templates.module.css';

interface TemplatesProps {
  /** The coach whose they are, so that no other one finds what was typed. */
  coachId: string;
  /** What stands for the placeholders in this thread. */
  names: Readonly<Record<Placeholder, string>>;
  putIn: (words: string) => void;
}

/** A coach's own texts to begin a message with: each is put in at the cursor, and they are written and changed here. */
export function Templates({ coachId, names, putIn }: TemplatesProps) {
  const { say } = useSpeaker();
  const templates = useQuery(templatesQuery);
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const formFor = (template: MessageTemplate | null) => (
    <TemplateForm
      draft={`note.template.${coachId}.${template?.id ?? 'new'}`}
      template={template}
      kept={(name) => {
        setEditing(null);
        setSaid(say(messages.kept, { name }));
      }}
      leave={() => setEditing(null)}
    />
  );
  return (
    <details className={classes.templates}>
      <summary>{say(messages.title)}</summary>
      <div className={classes.panel}>
        {templates.isError && <Trouble error={templates.error} again={() => void templates.refetch()} />}
        {templates.data?.length === 0 && editing === null && <p className="soft">{say(messages.none)}</p>}
        <ul>
          {templates.data?.map((template) => (
            <li key={template.id}>
              {editing === template.id ? (
                formFor(template)
              ) : (
                <OneTemplate
                  template={template}
                  putIn={() => {
                    putIn(fillTemplate(template.text, names));
                    setSaid(say(messages.isIn, { name: template.name }));
                  }}
                  change={() => setEditing(template.id)}
                  removed={() => setSaid(say(messages.gone, { name: template.name }))}
                />
              )}
            </li>
          ))}
        </ul>
        {editing === 'new' ? (
          formFor(null)
        ) : (
          <div>
            <Button variant="default" size="sm" onClick={() => setEditing('new')}>
              {say(messages.add)}
            </Button>
          </div>
        )}
      </div>
      <p role="status" className="soft small">
        {said}
      </p>
    </details>
  );
}

interface OneTemplateProps {
  template: MessageTemplate;
  putIn: () => void;
  change: () => void;
  removed: () => void;
}

function OneTemplate({ template: { id, name, text }, putIn, change, removed }: OneTemplateProps) {
  const { say } = useSpeaker();
  const removing = useTemplateChange(() => call('DELETE /api/v1/coach/templates/:id', { params: { id } }), removed);
  return (
    <>
      <p className={classes.name}>{name}</p>
      <p className={classes.text} dir="auto">
        {text}
      </p>
      <div className="row">
        <Button variant="default" size="sm" aria-label={say(messages.putInOne, { name })} onClick={putIn}>
          {say(messages.putIn)}
        </Button>
        <Button variant="subtle" size="sm" aria-label={say(messages.changeOne, { name })} onClick={change}>
          {say(messages.change)}
        </Button>
        <AskTwice
          size="sm"
          label={say(messages.removeOne, { name })}
          question={say(messages.removeQuestion, { name })}
          yes={say(messages.removeYes)}
          action={removing}
        />
      </div>
    </>
  );
}
