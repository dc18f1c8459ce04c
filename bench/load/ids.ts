const prefixes = {
  practice: '01900000',
  coach: '01900001',
  enrolment: '01900002',
  round: '01900003',
  partnerA: '01900004',
  partnerB: '01900005',
  link: '01900006',
  occurrence: '01900007',
  slot: '01900008',
  checkIn: '01900009',
} as const;

/** What ids are made for; each number has one of each, in order, as ids by time are. */
export type Named = keyof typeof prefixes;

/** The id with that number, as `idSql` writes it. */
export function idOf(what: Named, number: number): string {
  return `${prefixes[what]}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** SQL for the id with the number of an expression. */
export function idSql(what: Named, number: string): string {
  return `('${prefixes[what]}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}
