import { loadReports, type KeptReport } from '@troth/database';
import type { EmailVariables } from '@troth/emails';
import { weekWords } from '../words.js';
import { comingPractice, placeNow, placeWords } from './coming-week.js';
import { usPage, withCouples, type Content, type ContentContext, type OfCouple } from './content.js';

/** The reader's own side of the report as it stood when the week closed; nothing in it depends on the other's answers. */
export const weeklyReport: Content<'weekly-report'> = async (addressed, context) => {
  const practiceIds = [...new Set(addressed.map(({ delivery }) => delivery.practiceId))];
  const ids = [...new Set(addressed.map(({ delivery }) => delivery.refs['reportId'] ?? ''))];
  const reports = new Map((await loadReports(context.database, practiceIds, ids)).map((report) => [report.id, report]));
  return new Map(
    (await withCouples(addressed, context)).flatMap((one) => {
      const report = reports.get(one.delivery.refs['reportId'] ?? '');
      return report ? [[one.delivery.id, say(one, report, context)] as const] : [];
    }),
  );
};

function say(
  { reader, couple }: OfCouple,
  { week, figures }: KeptReport,
  context: ContentContext,
): EmailVariables<'weekly-report'> {
  const { own, regularity, openness, closeness, trust } = figures.partners[couple.side];
  const version = couple.programmeVersion;
  const at = placeNow(couple, figures);
  const { score, weeks, trend, kept, of, points } = own;
  const ratings = Object.entries({ openness, closeness, trust }) as [
    'openness' | 'closeness' | 'trust',
    typeof trust,
  ][];
  return {
    name: reader.name,
    link: usPage(context),
    weekLabel: weekWords(week),
    stage: placeWords(version, at),
    consistency: { score, weeks, trend, kept, of, points: [...points] },
    regularity,
    ratings: ratings.flatMap(([figure, rating]) => (rating.trend ? [{ figure, trend: rating.trend }] : [])),
    practice: comingPractice(version, at, figures),
  };
}
