import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What is wrong with the messages as they are defined, a sentence each: an id twice, or a text that is no ICU message. */
export function faultsInMessages(messages) {
  const seen = new Map();
  return messages.flatMap(({ id, text, file }) => {
    const other = seen.get(id);
    seen.set(id, file);
    if (other) return [`${file}: the message ${id} is in ${other} too; give it an id of its own.`];
    try {
      parse(text);
      return [];
    } catch (fault) {
      return [`${file}: the message ${id} cannot be read (${fault.message}): "${text}"`];
    }
  });
}

/** An argument in a language from the right stands between these marks: Latin letters would turn what is beside them. Numbers in a row are read from the right too: U+2067. */
const bare = /(?<![\u2067\u2068])\{(\w+)\}|\{(\w+)\}(?!\u2069)/g;
/** Made of figures and of our own words. */
const needsNoMarks = /^((web\.)?dates|lists|numbers)\./;

/**
 * What is wrong with the translations of one language, a sentence each: a message without one, one without a message,
 * an argument or tag that was lost or made up, a plural without a form that the language has, an argument that would
 * turn a line from the right.
 */
export function faultsInLanguage(tag, translations, messages) {
  const file = `libs/messages/src/languages/${tag}.json`;
  const known = new Map(messages.map((message) => [message.id, message]));
  const forgotten = messages
    .filter(({ id }) => !Object.hasOwn(translations, id))
    .map(({ id, text }) => `${file}: ${id} is missing: "${text}"`);
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const isFromTheRight = new Intl.Locale(tag).getTextInfo().direction === 'rtl';
  const wrong = Object.entries(translations).flatMap(([id, text]) => {
    const message = known.get(id);
    if (!message) return [`${file}: there is no message ${id} any more; take it out.`];
    const unmarked = isFromTheRight && !needsNoMarks.test(id) ? argumentsWithoutMarks(text) : [];
    return [...faultsInTranslation(message.text, text, forms), ...unmarked].map(
      (fault) => `${file}: ${id} ${fault}: "${text}"`,
    );
  });
  return [...forgotten, ...wrong];
}

function faultsInTranslation(english, translated, forms) {
  let elements;
  try {
    elements = parse(translated);
  } catch (fault) {
    return [`cannot be read (${fault.message})`];
  }
  const original = parse(english);
  const wanted = namesIn(original);
  const has = namesIn(elements);
  const lost = [...wanted].filter((name) => !has.has(name)).map((name) => `has lost ${name}`);
  const madeUp = [...has].filter((name) => !wanted.has(name)).map((name) => `knows no ${name}`);
  // Where English has no form for one, it only tells numbers apart: "=0", "=1".
  const inflected = new Set(pluralsIn(original).flatMap(({ value, options }) => (options.one ? [value] : [])));
  const missing = pluralsIn(elements)
    .filter(({ value }) => inflected.has(value))
    .flatMap(({ value, options }) =>
      forms.filter((form) => !options[form]).map((form) => `has no "${form}" for {${value}}`),
    );
  return [...lost, ...madeUp, ...missing];
}

function argumentsWithoutMarks(text) {
  const names = [...text.matchAll(bare)].map(([, before, after]) => before ?? after);
  const plain = new Set(allOf(parse(text)).flatMap(({ type, value }) => (type === TYPE.argument ? [value] : [])));
  const unmarked = names
    .filter((name) => plain.has(name))
    .map((name) => `has {${name}} without U+2068 before and U+2069 after it`);
  // What stands between the marks says nothing of the direction around them.
  const isUndirected = plain.size > 0 && !/[\u200f\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  return isUndirected ? [...unmarked, 'has no letter of its own to say its direction: begin it with U+200F'] : unmarked;
}

function namesIn(elements) {
  return new Set(
    allOf(elements).flatMap(({ type, value }) => {
      if (type === TYPE.literal || type === TYPE.pound) return [];
      return [type === TYPE.tag ? `<${value}>` : `{${value}}`];
    }),
  );
}

function pluralsIn(elements) {
  return allOf(elements).filter(({ type, pluralType }) => type === TYPE.plural && pluralType === 'cardinal');
}

function allOf(elements) {
  return elements.flatMap((element) => {
    const inside = element.children ?? Object.values(element.options ?? {}).flatMap(({ value }) => value);
    return [element, ...allOf(inside)];
  });
}
