/** Where texts lie that a key of TROTH_KEYS has sealed. `place` is SQL, and gives what the text is bound to. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly place: string;
}

/** Every column of sealed texts; one that is left out would be lost with the key that is taken out of TROTH_KEYS. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'check_in', column: 'note_sealed', place: `'check-in:' || id || ':' || note_audience` },
  { table: 'intake', column: 'sealed', place: `'intake:' || partner_id` },
  {
    table: 'said_of_practice',
    column: 'words_sealed',
    place: `'weekly-practice:' || partner_id || ':' || round_id || ':' || week_in_round || ':' || weekly_practice || ':' || words_audience`,
  },
  { table: 'inbound_mail', column: 'sealed', place: `'inbound:' || id` },
  { table: 'coach_note', column: 'sealed', place: `'coach-note:' || id` },
  { table: 'safety_said', column: 'sealed', place: `'safety_said.sealed:' || id` },
  { table: 'safety_act', column: 'sealed', place: `'safety_act.sealed:' || id` },
  { table: 'operator_mail', column: 'sealed', place: `'operator-mail:' || id` },
  { table: 'lookup_secret', column: 'wrapped', place: `'lookup-secret'` },
  { table: 'sealing_key', column: 'tokens', place: `'retired-key:' || id` },
];
