import { comparedQuestions } from '@troth/domain';
import type { Facts } from '../../facts.js';
import { usPage } from '../../links.js';
import { weekWords } from '../../words.js';
import { comingPractice, placeNow, placeWords } from './coming-week.js';

/** The reader's own side of the report as it stood when the week closed; nothing in it depends on the other's answers. */
export function fillReport(facts: Facts<'report'>) {
  const { couple, report } = facts;
  const mine = report.partners[couple.side];
  const version = couple.programmeVersion;
  const at = placeNow(couple, report);
  const { promises = null, lastCounted = null, idle = 0, points, ...own } = mine.own;
  return {
    name: facts.name,
    link: usPage(facts),
    weekLabel: weekWords(report.week, facts.say),
    stage: placeWords(version, at, facts.say),
    consistency: { ...own, promises, lastCounted, idle, beside: mine.beside ?? null, points: [...points] },
    regularity: mine.regularity,
    ratings: comparedQuestions.flatMap((figure) => {
      const trend = mine[figure]?.trend;
      return trend ? [{ figure, trend }] : [];
    }),
    practice: comingPractice(couple, at, report, facts.say),
  };
}
