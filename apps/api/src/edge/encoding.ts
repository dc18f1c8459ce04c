const known = ['br', 'gzip'] as const;

export type Encoding = (typeof known)[number];

/** The smaller of the encodings that a client accepts (RFC 9110, 12.5.3); undefined where it takes neither. */
export function encodingFor(accepted: string | readonly string[] | undefined): Encoding | undefined {
  const weights = new Map(
    String(accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((one) => {
        const [name = '', ...rest] = one.split(';').map((part) => part.trim());
        const weight = rest.find((part) => part.startsWith('q='));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
      }),
  );
  return known.find((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}
