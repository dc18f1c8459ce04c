import { loadReports } from '@troth/database';
import { practicesOf, type Loader } from './content.js';
import { loadCouples } from './load-couples.js';

/** The report in the refs, as it stood when the week closed, and where the couple is now. */
export const loadReportsOf: Loader<'report'> = async (addressed, context) => {
  const ids = [...new Set(addressed.map(({ delivery }) => delivery.refs['reportId'] ?? ''))];
  const reports = new Map(
    (await loadReports(context.database, practicesOf(addressed), ids)).map(({ id, figures }) => [id, figures]),
  );
  const couples = await loadCouples(addressed, context);
  return new Map(
    addressed.flatMap(({ delivery: { id, refs } }) => {
      const [known, report] = [couples.get(id), reports.get(refs['reportId'] ?? '')];
      return known && report ? [[id, { ...known, report }] as const] : [];
    }),
  );
};
