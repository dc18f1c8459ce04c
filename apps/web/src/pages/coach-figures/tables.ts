import type { MonthlyFigures } from '@troth/contract';
import { dateMessages } from '@troth/domain';
import type { Message, Say } from '@troth/messages';
import { endingWords, messages, outcomeWords } from './messages';

/** One line of a table: what it is of, its figure in words, and how long its bar is, of one. */
export interface Line {
  /** Several where they stand together. */
  readonly names: readonly string[];
  readonly figure: string;
  readonly part: number;
}

export interface FigureTable {
  readonly id: string;
  readonly title: string;
  readonly of: string;
  readonly column: string;
  /** None where it would tell of too few. */
  readonly lines: readonly Line[];
}

/** A month's figures as tables, in the order in which a lead reads them. */
export function tablesOf(month: MonthlyFigures, say: Say): readonly FigureTable[] {
  const stage = ({ title }: { title: string }) => title;
  const coach = (name: string | null) => name ?? say(messages.nobody);
  const table = (id: TableId, of: Message, column: Message, lines: readonly Line[]): FigureTable => ({
    id,
    title: say(messages[id]),
    of: say(of),
    column: say(column),
    lines,
  });
  return [
    table('stages', messages.stage, messages.couples, groups(month.stages, stage, say)),
    table(
      'coaches',
      messages.coach,
      messages.couples,
      groups(month.coaches, (name) => coach(name) || say(messages.hasGone), say),
    ),
    table('joined', messages.began, messages.couples, months(month.joined, say)),
    table(
      'endings',
      messages.ending,
      messages.couples,
      groups(month.endings, (how) => say(endingWords[how]), say),
    ),
    table('leftIn', messages.stage, messages.couples, groups(month.leftIn, stage, say)),
    table('stays', messages.stage, messages.weeks, stays(month.stays, say)),
    table(
      'outcomes',
      messages.outcome,
      messages.couples,
      groups(month.outcomes, (outcome) => say(outcomeWords[outcome]), say),
    ),
    table('worries', messages.worry, messages.share, worries(month.worries, say)),
  ];
}

type TableId = 'stages' | 'coaches' | 'joined' | 'endings' | 'leftIn' | 'stays' | 'outcomes' | 'worries';

interface Group<Name> {
  readonly names: readonly Name[];
  readonly couples: number;
}

function groups<Name>(given: readonly Group<Name>[], nameOf: (name: Name) => string, say: Say): readonly Line[] {
  const most = Math.max(...given.map(({ couples }) => couples));
  return given.map(({ names, couples }) => ({
    names: names.map(nameOf),
    figure: say(messages.about, { couples }),
    part: couples / most,
  }));
}

/** Months that stand together follow each other. */
function months(given: readonly Group<string>[], say: Say): readonly Line[] {
  const lines = groups(given, (month) => month, say);
  return lines.map((line, n) => {
    const [first, last] = [given[n]!.names[0]!, given[n]!.names.at(-1)!].map((month) => monthName(month, say));
    return { ...line, names: [first === last ? first! : say(messages.until, { first: first!, last: last! })] };
  });
}

function stays(given: MonthlyFigures['stays'], say: Say): readonly Line[] {
  const longest = Math.max(1, ...given.map(({ weeks }) => weeks));
  return given.map(({ title, weeks }) => ({
    names: [title],
    figure: say(messages.inWeeks, { weeks }),
    part: weeks / longest,
  }));
}

function worries(given: MonthlyFigures['worries'], say: Say): readonly Line[] {
  return given.map(({ title, share }) => ({
    names: [title],
    figure: share === 'nearly-all' ? say(messages.nearlyAll) : say(messages.inHundred, { share }),
    part: share === 'nearly-all' ? 1 : share / 100,
  }));
}

/** `2026-11` as "November 2026". */
export function monthName(month: string, say: Say): string {
  const [year = '', number = '1'] = month.split('-');
  return say(messages.monthName, { month: say(dateMessages.months[Number(number) - 1]!), year });
}
