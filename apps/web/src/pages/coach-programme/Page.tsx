import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Language } from '@troth/messages';
import { LanguageOptions } from '../../language/LanguageOptions';
import { pageLanguage } from '../../language/languages';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import { useSpeaker } from '../../speech/speaker';
import { ownProgrammeQuery } from './draft-query';
import { Comparison } from './Comparison';
import { messages } from './messages';
import { OneStage } from './OneStage';
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
  const { say } = useSpeaker();
  const [language, setLanguage] = useState<Language>(pageLanguage() as Language);
  const programme = useQuery({ ...ownProgrammeQuery(language), placeholderData: keepPreviousData });
  return (
    <>
      {programme.isPending && <Waiting />}
      {programme.isError && <Trouble error={programme.error} again={() => void programme.refetch()} />}
      {programme.data && (
        <>
          <Standing programme={programme.data} />
          <p>
            <Link to="/coach/practice/programme/preview">{say(messages.look)}</Link>
          </p>
          <Comparison programme={programme.data} />
          <NativeSelect
            label={say(messages.language)}
            description={say(messages.languageWords)}
            className={classes.language}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          >
            <LanguageOptions />
          </NativeSelect>
          {!programme.isPlaceholderData && (
            <ol key={language} className={classes.stages}>
              {programme.data.stages.map((stage) => (
                <OneStage key={stage.id} stage={stage} stages={programme.data.stages} language={language} />
              ))}
            </ol>
          )}
        </>
      )}
    </>
  );
}
