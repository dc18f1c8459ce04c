import { useState } from 'react';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { OwnProgramme } from '@troth/contract';
import type { Language } from '@troth/messages';
import { LanguageOptions } from '../../language/LanguageOptions';
import { pageLanguage } from '../../language/languages';
import { Framed } from '../../letter/Framed';
import { PageSwitches } from '../../letter/LetterSwitches';
import { firstView, type View } from '../../letter/view';
import { useSpeaker } from '../../speech/speaker';
import { messages as programmeMessages } from '../coach-programme/messages';
import { nameOf, programmesOf, versionsOf } from '../coach-programme/versions';
import { Emails } from './Emails';
import { messages } from './messages';
import { addressOfPage, type LookedAt } from './preview-query';
import classes from './preview.module.css';

type What = 'page' | 'emails';

/** One week of a version, as a page and as emails. */
export function Preview({ programme, choose }: Pick<ChoicesProps, 'programme' | 'choose'>) {
  const { say } = useSpeaker();
  const [what, setWhat] = useState<What>('page');
  const [view, setView] = useState<View>(firstView);
  const [looked, look] = useState<LookedAt>({
    programme: programme.programme ?? undefined,
    of: versionsOf(programme)[0]!,
    stage: programme.stages[0]!.id,
    week: 1,
    language: pageLanguage() as Language,
  });
  return (
    <>
      <Choices programme={programme} choose={choose} looked={looked} look={look} />
      <SegmentedControl
        className={classes.what}
        aria-label={say(messages.what)}
        data={[
          { value: 'page', label: say(messages.page) },
          { value: 'emails', label: say(messages.emails) },
        ]}
        value={what}
        onChange={(value) => setWhat(value as What)}
        radius={999}
      />
      {what === 'page' ? (
        <TheirPage programme={programme} looked={looked} view={view} onView={setView} />
      ) : (
        <Emails looked={looked} view={view} onView={setView} />
      )}
    </>
  );
}

interface ChoicesProps {
  programme: OwnProgramme;
  /** Another of the practice's programmes. */
  choose: (id: string) => void;
  looked: LookedAt;
  look: (looked: LookedAt) => void;
}

function Choices({ programme, choose, looked, look }: ChoicesProps) {
  const { say } = useSpeaker();
  const stage = programme.stages.find(({ id }) => id === looked.stage);
  const programmes = programmesOf(programme, say);
  const weeks = stage?.practices.filter(({ alone }) => !alone).length ?? 1;
  return (
    <fieldset className={classes.choices}>
      <legend>{say(messages.whatToSee)}</legend>
      {programmes.length > 1 && (
        <NativeSelect
          label={say(programmeMessages.programme)}
          value={programme.programme ?? ''}
          data={programmes}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={say(messages.version)}
        value={looked.of}
        data={versionsOf(programme).map((value) => ({ value, label: nameOf(value, say) }))}
        onChange={(event) => look({ ...looked, of: event.currentTarget.value })}
      />
      <NativeSelect
        label={say(messages.stage)}
        value={looked.stage}
        data={programme.stages.map(({ id, texts }) => ({ value: id, label: titleIn(texts) }))}
        onChange={(event) => look({ ...looked, stage: event.currentTarget.value, week: 1 })}
      />
      <NativeSelect
        label={say(messages.week)}
        value={String(looked.week)}
        data={Array.from({ length: weeks }, (_, at) => ({
          value: String(at + 1),
          label: say(messages.weekNumber, { number: at + 1 }),
        }))}
        onChange={(event) => look({ ...looked, week: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={say(messages.language)}
        value={looked.language}
        onChange={(event) => look({ ...looked, language: event.currentTarget.value as Language })}
      >
        <LanguageOptions />
      </NativeSelect>
    </fieldset>
  );
}

interface TheirPageProps {
  programme: OwnProgramme;
  looked: LookedAt;
  view: View;
  onView: (view: View) => void;
}

function TheirPage({ programme, looked, view, onView }: TheirPageProps) {
  const { say } = useSpeaker();
  const stage = programme.stages.find(({ id }) => id === looked.stage);
  return (
    <div className={classes.theirs}>
      <PageSwitches view={view} onChange={onView} />
      <div className={classes.framed}>
        <Framed
          title={say(messages.pageFramed, { stage: stage ? titleIn(stage.texts) : '', number: looked.week })}
          view={view}
          src={addressOfPage(looked)}
        />
      </div>
    </div>
  );
}

function titleIn(texts: OwnProgramme['stages'][number]['texts']): string {
  const title = texts.find(({ part }) => part === 'title');
  return title?.own ?? title?.shipped ?? '';
}
