import { defineMessages } from '@troth/messages';
import { inWords, measureKey, scoreOf } from '../measures/measure.js';
import type { MomentWords, TellingOf } from './telling.js';
import type { ToldAs } from './told.js';
import { listed } from '../listed.js';

const messages = defineMessages('timeline.measure', {
  answered: '{name} answered how things are',
  score: '{measure}: {score}',
});

export function measureWords({ answers }: ToldAs<'measure'>, name: string, { measures, say }: TellingOf): MomentWords {
  const scores = measures.flatMap((measure) => {
    const given = answers[measureKey(measure)];
    const score = given ? scoreOf(measure, given) : null;
    return score === null ? [] : [say(messages.score, { measure: inWords(measure.name, say), score })];
  });
  return { title: say(messages.answered, { name }), detail: scores.length > 0 ? listed(scores, say) : null };
}
