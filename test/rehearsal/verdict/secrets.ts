import type { CastPartner } from '../cast/cast-couples.js';
import type { Side } from '../cast/wish.js';

/** Who may read a text: its writer alone, the coach, the partner once the week has closed, or the partner as a promise. */
export type SecretOf = 'private' | 'coach' | 'partner' | 'promise';

export interface Secret {
  readonly couple: number;
  readonly side: Side;
  readonly of: SecretOf;
  readonly week: string;
}

const shape = /zq(\d+)([ab])(private|coach|partner|promise)(\d{4}-W\d{2})qz/g;

/** A word that occurs nowhere else, and says whose it is and who may read it. */
export function secret({ email, side }: Pick<CastPartner, 'email' | 'side'>, of: SecretOf, week: string): string {
  return `zq${/\d+/.exec(email)![0]}${side}${of}${week}qz`;
}

/** Every such word in a text. */
export function secretsIn(text: string): Secret[] {
  return [...text.matchAll(shape)].map(([, couple, side, of, week]) => ({
    couple: Number(couple),
    side: side as Side,
    of: of as SecretOf,
    week: week!,
  }));
}

/** Everybody's address that a text names. */
export function addressesIn(text: string): { couple: number; side: Side; of: 'address' }[] {
  return [...text.matchAll(/couple(\d+)\.([ab])@rehearsal\.example/g)].map(([, couple, side]) => ({
    couple: Number(couple),
    side: side as Side,
    of: 'address',
  }));
}
