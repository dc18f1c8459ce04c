import { defineMessages, type Message, type Say } from '@troth/messages';
import { questionList } from '../check-in/questions/registry.js';
import { inWords, measureKey, type Measure } from '../measures/measure.js';
import { programmeOf, stageOf } from '../programmes/look-up.js';
import { isLocalWeek } from '../calendar/local-week.js';
import { ownDataParts, type OwnDataPartId } from './own-data.js';
import { listed } from '../listed.js';

/** A copy of one's own data, part by part, as the file holds it. */
export type OwnData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What stands beside a name: words, an instant, a day, or a week by its Monday's year and number. */
export type OwnDataValue =
  { readonly text: string } | { readonly at: Date } | { readonly day: string } | { readonly week: string };

export interface OwnDataLine {
  readonly label: string;
  readonly value: OwnDataValue;
}

export interface OwnDataSection {
  readonly id: OwnDataPartId;
  readonly title: string;
  readonly about: string;
  readonly entries: readonly (readonly OwnDataLine[])[];
}

/** What the words of a copy depend on beside its data. */
export interface OwnDataWords {
  readonly say: Say;
  readonly programmeVersion: string;
  /** The measures that the practice asks, by which answers are named. */
  readonly measures: readonly Measure[];
  /** What each kind of email is called. */
  readonly emails: Readonly<Record<string, Message>>;
}

const messages = defineMessages('own-data', { yes: 'Yes', no: 'No', ownVersion: '{number}, of your practice’s own' });

/** A copy of one's own data as a page shows it: part by part, each value with its name, nothing left out that holds something. */
export function ownDataInWords(data: OwnData, words: OwnDataWords): readonly OwnDataSection[] {
  return (Object.keys(ownDataParts) as OwnDataPartId[]).flatMap((id) => {
    const rows = data[id];
    if (!rows) return [];
    const { title, about } = ownDataParts[id];
    const entries = rows.map((row) =>
      Object.entries(row).flatMap(([column, value]) => {
        const sentence = ownDataParts[id].sentences?.[column];
        return lines(id, column, sentence && value ? sentence(row, words.say) : value, words);
      }),
    );
    return [{ id, title: words.say(title), about: words.say(about), entries }];
  });
}

function lines(part: OwnDataPartId, path: string, value: unknown, words: OwnDataWords): readonly OwnDataLine[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.length === 0
      ? []
      : [
          {
            label: labelOf(part, path, words),
            value: {
              text: listed(
                value.map((one) => codeWords(part, path, one, words)),
                words.say,
              ),
            },
          },
        ];
  if (typeof value === 'object' && !(value instanceof Date))
    return Object.entries(value).flatMap(([key, inner]) => lines(part, `${path}.${key}`, inner, words));
  return [{ label: labelOf(part, path, words), value: valueOf(part, path, value, words) }];
}

function valueOf(part: OwnDataPartId, path: string, value: unknown, words: OwnDataWords): OwnDataValue {
  if (value instanceof Date) return { at: value };
  if (ownDataParts[part].typed?.includes(path)) return { text: String(value) };
  if (typeof value === 'boolean') return { text: words.say(value ? messages.yes : messages.no) };
  if (typeof value !== 'string') return { text: codeWords(part, path, value, words) };
  if (isLocalWeek(value)) return { week: value };
  return /^\d{4}-\d\d-\d\d$/.test(value) ? { day: value } : { text: codeWords(part, path, value, words) };
}

/** A code in words; one that has none, with spaces for its hyphens. */
function codeWords(
  part: OwnDataPartId,
  path: string,
  value: unknown,
  { say, programmeVersion, emails }: OwnDataWords,
): string {
  const code = String(value);
  const ofEmail = ownDataParts[part].emails?.includes(path) ? emails[code] : undefined;
  const said = ofEmail ?? ownDataParts[part].words?.[path]?.[code];
  if (said) return say(said);
  if (path === 'stage' || path === 'chosen_stages') return say(stageOf(programmeVersion, code).title);
  const own = path === 'programme_version' && programmeOf(code).ownNumber;
  if (own) return say(messages.ownVersion, { number: own });
  return /^[a-z]+(-[a-z]+)+$/.test(code) ? code.replaceAll('-', ' ') : code;
}

/** What a column is called: a question by its name, an answer to a measure by its item, one without a name by its own. */
function labelOf(part: OwnDataPartId, path: string, { say, measures }: OwnDataWords): string {
  const named = ownDataParts[part].columns[path];
  if (named) return say(named);
  const question = part === 'checkIns' && questionList.find(({ id }) => id === path);
  if (question) return say(question.name);
  const [column, key, item] = path.split('.');
  const measure = column === 'answers' ? measures.find((one) => measureKey(one) === key) : undefined;
  const asked = measure?.items.find(({ id }) => id === item);
  return asked ? inWords(asked.text, say) : (path.split('.').at(-1) ?? path).replaceAll(/[-_]/g, ' ');
}
