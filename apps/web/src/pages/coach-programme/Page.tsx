import { useMemo, useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { OwnProgramme } from '@troth/contract';
import type { Language } from '@troth/messages';
import { LanguageOptions } from '../../language/LanguageOptions';
import { pageLanguage } from '../../language/languages';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import type { Which } from '../../programme/which';
import { useSpeaker } from '../../speech/speaker';
import { OfProgramme, ownProgrammeQuery } from './draft-query';
import { Comparison } from './Comparison';
import { messages } from './messages';
import { OneStage } from './OneStage';
import { Programmes } from './Programmes';
import { Standing } from './Standing';
import classes from './programme.module.css';

/** The programme as the practice says it, for its lead coach. */
export function Page() {
  return (
    <LeadPage words={messages} className={classes.page}>
      {() => <OwnProgramme />}
    </LeadPage>
  );
}

function OwnProgramme() {
  const which = useSearch({ from: '/coach/practice/programme' });
  const [language, setLanguage] = useState<Language>(pageLanguage() as Language);
  // What was chosen keeps its field, and the focus, while the other programme is on its way.
  const first = useQuery({
    ...ownProgrammeQuery(which, pageLanguage() as Language),
    placeholderData: keepPreviousData,
  });
  if (first.isPending) return <Waiting />;
  if (first.isError) return <Trouble error={first.error} again={() => void first.refetch()} />;
  return (
    <>
      <Programmes programme={first.data} which={which} />
      <OneProgramme key={which.programme} which={which} language={language} setLanguage={setLanguage} />
    </>
  );
}

interface OneProgrammeProps {
  which: Which;
  language: Language;
  setLanguage: (language: Language) => void;
}

function OneProgramme({ which, language, setLanguage }: OneProgrammeProps) {
  const programme = useQuery({ ...ownProgrammeQuery(which, language), placeholderData: keepPreviousData });
  if (programme.isPending) return <Waiting />;
  if (programme.isError) return <Trouble error={programme.error} again={() => void programme.refetch()} />;
  return (
    <InWords
      programme={programme.data}
      language={language}
      setLanguage={setLanguage}
      waiting={programme.isPlaceholderData}
    />
  );
}

interface InWordsProps extends Omit<OneProgrammeProps, 'which'> {
  programme: OwnProgramme;
  /** For the words of another language. */
  waiting: boolean;
}

function InWords({ programme, language, setLanguage, waiting }: InWordsProps) {
  const { say } = useSpeaker();
  // What is seen is what is changed, whichever new couples start by then.
  const { programme: id } = programme;
  const which = useMemo(() => (id === null ? {} : { programme: id }), [id]);
  return (
    <OfProgramme value={which}>
      <Standing programme={programme} />
      <p>
        <Link to="/coach/practice/programme/preview" search={which}>
          {say(messages.look)}
        </Link>
      </p>
      <Comparison programme={programme} />
      <NativeSelect
        label={say(messages.language)}
        description={say(messages.languageWords)}
        className={classes.language}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
      >
        <LanguageOptions />
      </NativeSelect>
      {!waiting && (
        <ol key={language} className={classes.stages}>
          {programme.stages.map((stage) => (
            <OneStage key={stage.id} stage={stage} stages={programme.stages} language={language} />
          ))}
        </ol>
      )}
    </OfProgramme>
  );
}
