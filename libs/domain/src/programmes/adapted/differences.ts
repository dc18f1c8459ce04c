import type { Language } from '@troth/messages';
import type { StageId } from '../stage.js';
import type { Adaptation } from './adaptation.js';

/** What is another thing in a later adaptation than in an earlier one; null is what is shipped. */
export interface Differences {
  readonly texts: readonly {
    readonly id: string;
    readonly language: Language;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly minutes: readonly { readonly key: string; readonly before: number | null; readonly after: number | null }[];
  /** Null where the stages come in the same order, and the same ones are optional. */
  readonly order: { readonly before: Adaptation['order']; readonly after: Adaptation['order'] } | null;
}

export function differences(before: Adaptation, after: Adaptation): Differences {
  const ids = keysOfBoth(before.texts, after.texts);
  return {
    texts: ids.flatMap((id) => {
      const [then, now] = [before.texts[id] ?? {}, after.texts[id] ?? {}];
      return keysOfBoth(then, now)
        .map((language) => ({ id, language, before: then[language] ?? null, after: now[language] ?? null }))
        .filter((one) => one.before !== one.after);
    }),
    minutes: keysOfBoth(before.minutes, after.minutes)
      .map((key) => ({ key, before: before.minutes[key] ?? null, after: after.minutes[key] ?? null }))
      .filter((one) => one.before !== one.after),
    order: written(before.order) === written(after.order) ? null : { before: before.order, after: after.order },
  };
}

function keysOfBoth<Key extends string>(
  one: { readonly [K in Key]?: unknown },
  other: { readonly [K in Key]?: unknown },
): Key[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])] as Key[];
}

function written(order: readonly { readonly stage: StageId; readonly optional: boolean }[]): string {
  return order.map(({ stage, optional }) => `${stage} ${optional}`).join();
}
