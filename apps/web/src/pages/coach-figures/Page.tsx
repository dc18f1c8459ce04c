import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MonthlyFigures } from '@troth/contract';
import { figuresQuery } from '../../api/practice';
import { dayAndYear } from '../../dates/wall-clock';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import { useSpeaker } from '../../speech/speaker';
import { asCsv } from './as-csv';
import { messages } from './messages';
import { OneTable } from './OneTable';
import { monthName, tablesOf } from './tables';
import classes from './figures.module.css';

/** What was counted of the practice, for its lead coach. */
export function Page() {
  return (
    <LeadPage words={messages} className={classes.page}>
      {() => <Figures />}
    </LeadPage>
  );
}

function Figures() {
  const { say } = useSpeaker();
  const months = useQuery(figuresQuery);
  return (
    <>
      {months.isPending && <Waiting />}
      {months.isError && <Trouble error={months.error} again={() => void months.refetch()} />}
      {months.data?.length === 0 && <p>{say(messages.none)}</p>}
      {months.data?.[0] && <Months months={months.data} latest={months.data[0]} />}
    </>
  );
}

function Months({ months, latest }: { months: readonly MonthlyFigures[]; latest: MonthlyFigures }) {
  const { say } = useSpeaker();
  const [chosen, setChosen] = useState(latest.month);
  const month = months.find((one) => one.month === chosen) ?? latest;
  const tables = tablesOf(month, say);
  return (
    <>
      <div className={classes.top}>
        {months.length > 1 && (
          <NativeSelect
            label={say(messages.month)}
            value={month.month}
            data={months.map((one) => ({ value: one.month, label: monthName(one.month, say) }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <p className="soft">{say(messages.counted, { day: dayAndYear(month.counted.date, say) })}</p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${asCsv(tables)}`)}`}
          download={`practice-${month.month}.csv`}
        >
          {say(messages.file)}
        </a>
      </div>
      <div className={classes.tables}>
        {tables.map((table) => (
          <OneTable key={table.id} table={table} />
        ))}
      </div>
    </>
  );
}
