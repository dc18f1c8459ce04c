import { loadFlags } from '@troth/database';
import { practicesOf, type Loader } from './content.js';

/** The flag in the refs, with its couple. */
export const loadFlagsOf: Loader<'flag'> = async (addressed, { database }) => {
  const ids = addressed.map(({ delivery }) => delivery.refs['attentionId'] ?? '');
  const flags = await loadFlags(database, practicesOf(addressed), ids);
  const byId = new Map(flags.map((flag) => [flag.attentionId, flag]));
  return new Map(
    addressed.flatMap(({ delivery: { id, refs } }) => {
      const flag = byId.get(refs['attentionId'] ?? '');
      return flag ? [[id, { flag }] as const] : [];
    }),
  );
};
