import type { Facts } from '../../facts.js';
import { usPage } from '../../links.js';
import { weekWords } from '../../words.js';
import { comingPractice, placeNow, placeWords } from './coming-week.js';

/** The reader's own side of the report as it stood when the week closed; nothing in it depends on the other's answers. */
export function fillReport(facts: Facts<'report'>) {
  const { couple, report } = facts;
  const { own, regularity, openness, closeness, trust } = report.partners[couple.side];
  const version = couple.programmeVersion;
  const at = placeNow(couple, report);
  const { score, weeks, trend, kept, of, points } = own;
  const ratings = [
    { figure: 'openness' as const, trend: openness.trend },
    { figure: 'closeness' as const, trend: closeness.trend },
    { figure: 'trust' as const, trend: trust.trend },
  ];
  return {
    name: facts.name,
    link: usPage(facts),
    weekLabel: weekWords(report.week),
    stage: placeWords(version, at),
    consistency: { score, weeks, trend, kept, of, points: [...points] },
    regularity,
    ratings: ratings.flatMap(({ figure, trend }) => (trend ? [{ figure, trend }] : [])),
    practice: comingPractice(version, at, report),
  };
}
