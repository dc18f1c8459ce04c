/** Each partner's line is told from the other's by colour, dash and mark. */
export const looks = {
  a: { colour: 'var(--thread-a)', mark: 'circle', dashed: false },
  b: { colour: 'var(--thread-b)', mark: 'diamond', dashed: true },
} as const;

export const sides = ['a', 'b'] as const;
