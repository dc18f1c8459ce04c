import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import type { Language } from '@troth/messages';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange, useWhich, type OwnStage } from './draft-query';
import { messages, partWords } from './messages';
import { OnePractice } from './OnePractice';
import { OwnTextField } from './OwnTextField';
import { movedTo, withOptional, type Place } from './places';
import classes from './programme.module.css';

interface OneStageProps {
  stage: OwnStage;
  stages: readonly OwnStage[];
  language: Language;
}

export function OneStage({ stage, stages, language }: OneStageProps) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  const title = titleOf(stage);
  return (
    <li className={classes.stage}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={classes.title}>{title}</span>
          {stage.optional && <span className="soft"> ({say(messages.isOptional)})</span>}
        </summary>
        {open && (
          <div className={classes.fields}>
            <PlaceOf stage={stage} stages={stages} />
            {stage.texts
              .filter(({ part }) => stage.optional || !isOfOptional(part))
              .map((text) => (
                <OwnTextField key={text.id} text={text} label={say(partWords[text.part])} language={language} />
              ))}
            <h3>{say(messages.practices)}</h3>
            {stage.practices.map((practice) => (
              <OnePractice key={practice.key} practice={practice} language={language} />
            ))}
          </div>
        )}
      </details>
    </li>
  );
}

function PlaceOf({ stage, stages }: Pick<OneStageProps, 'stage' | 'stages'>) {
  const { say } = useSpeaker();
  const query = useWhich();
  const change = useProgrammeChange((order: readonly Place[]) =>
    call('PUT /api/v1/coach/practice/programme/draft', { query, body: { order: [...order] } }),
  );
  const title = titleOf(stage);
  const moves = [
    { by: -1, label: messages.earlier, named: messages.earlierOf, order: movedTo(stages, stage.id, -1) },
    { by: 1, label: messages.later, named: messages.laterOf, order: movedTo(stages, stage.id, 1) },
  ];
  // As it was pressed, while that is on its way.
  const places = change.isPending ? change.variables : stages.map(({ id, optional }) => ({ stage: id, optional }));
  const isOptional = places.find((place) => place.stage === stage.id)?.optional ?? false;
  const move = (order: readonly Place[] | null) => {
    if (order && !change.isPending) change.mutate(order);
  };
  return (
    <div className={classes.text}>
      <div className="row">
        {moves.map(({ by, label, named, order }) => (
          // Not disabled: it would lose the focus of who moves a stage to the end by keyboard.
          <Button
            key={by}
            variant="default"
            aria-label={say(named, { stage: title })}
            aria-disabled={order === null}
            data-disabled={order === null || undefined}
            onClick={() => move(order)}
          >
            {say(label)}
          </Button>
        ))}
      </div>
      {stage.staysOptional ? (
        <p className="soft small">{say(messages.staysOptional)}</p>
      ) : (
        <Checkbox
          label={say(messages.optional)}
          checked={isOptional}
          onChange={(event) => move(withOptional(stages, stage.id, event.currentTarget.checked))}
        />
      )}
      <FormTrouble error={change.error} told={['order']} />
    </div>
  );
}

function titleOf({ texts }: OwnStage): string {
  const title = texts.find(({ part }) => part === 'title');
  return title?.own ?? title?.shipped ?? '';
}

function isOfOptional(part: OwnStage['texts'][number]['part']): boolean {
  return part === 'offeredAs' || part === 'wish' || part === 'aboutWish';
}
