/** What was found about one thing that receivers look at. */
export interface Finding {
  readonly about: string;
  /** `missing`: mail suffers without it. `advice`: better so, but not needed. */
  readonly verdict: 'good' | 'advice' | 'missing';
  readonly says: string;
  /** The record to publish, as a line of a zone file, or the setting to make. */
  readonly publish?: string;
}

export function good(about: string, says: string): Finding {
  return { about, verdict: 'good', says };
}

export function advice(about: string, says: string, publish?: string): Finding {
  return { about, verdict: 'advice', says, ...(publish && { publish }) };
}

export function missing(about: string, says: string, publish?: string): Finding {
  return { about, verdict: 'missing', says, ...(publish && { publish }) };
}

/** A TXT record as a zone file has it: in strings of up to 255 characters. */
export function txtRecord(name: string, text: string): string {
  const strings = text.match(/.{1,255}/g) ?? [''];
  return `${name}. IN TXT ${strings.map((part) => `"${part}"`).join(' ')}`;
}
