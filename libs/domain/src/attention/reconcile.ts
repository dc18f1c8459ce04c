import type { Condition } from './attention-flag.js';
import type { Episode, Finding } from './episode.js';
import { attentionFlags } from './registry.js';

/** What has become of one episode, or that one has begun. */
export type EpisodeChange<Open extends Episode = Episode> =
  | { readonly became: 'begun'; readonly finding: Finding }
  | {
      readonly became: 'worse' | 'better' | 'same';
      readonly episode: Open;
      readonly condition: Condition;
    }
  | { readonly became: 'ended'; readonly episode: Open };

/**
 * Compares a couple's open episodes with the conditions that hold now. Each open episode and each condition gives one
 * change. An episode of a rule that this version does not know is left as it is.
 */
export function reconcile<Open extends Episode>(
  open: readonly Open[],
  now: readonly Finding[],
): readonly EpisodeChange<Open>[] {
  const found = new Map(now.map((finding) => [nameOf(finding.flag, finding.side), finding]));
  const known = open.filter(({ kind }) => Object.hasOwn(attentionFlags, kind));
  const went = known.map((episode): EpisodeChange<Open> => {
    const condition = found.get(nameOf(episode.kind, episode.side))?.condition;
    if (!condition) return { became: 'ended', episode };
    const { level } = episode;
    const became = condition.level > level ? 'worse' : condition.level < level ? 'better' : 'same';
    return { became, episode, condition };
  });
  const before = new Set(known.map(({ kind, side }) => nameOf(kind, side)));
  const began = now
    .filter(({ flag, side }) => !before.has(nameOf(flag, side)))
    .map((finding): EpisodeChange<Open> => ({ became: 'begun', finding }));
  return [...went, ...began];
}

function nameOf(kind: string, side: Finding['side']): string {
  return `${kind} ${side ?? ''}`;
}
