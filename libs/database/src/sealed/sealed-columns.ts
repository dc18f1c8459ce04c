/** Where sealed texts lie. `place` is SQL, and gives what the text is bound to. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly place: string;
  /** The column of the person whose own key seals it; without one, a key of the practice does. */
  readonly owner?: string;
  /** The version before kept its texts as they were typed. */
  readonly wasClear?: boolean;
}

/** Every column of sealed texts; one that is left out would be lost with the key that is taken out of TROTH_KEYS. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'check_in', column: 'note_sealed', place: `'check-in:' || id || ':' || note_audience`, owner: 'partner_id' },
  { table: 'intake', column: 'sealed', place: `'intake:' || partner_id`, owner: 'partner_id' },
  {
    table: 'said_of_practice',
    column: 'words_sealed',
    place: `'weekly-practice:' || partner_id || ':' || round_id || ':' || week_in_round || ':' || weekly_practice || ':' || words_audience`,
    owner: 'partner_id',
  },
  {
    table: 'promise',
    column: 'if_cue',
    place: `'promise:' || maker_id || ':' || made_week || ':if'`,
    owner: 'maker_id',
    wasClear: true,
  },
  {
    table: 'promise',
    column: 'then_act',
    place: `'promise:' || maker_id || ':' || made_week || ':then'`,
    owner: 'maker_id',
    wasClear: true,
  },
  { table: 'inbound_mail', column: 'sealed', place: `'inbound:' || id`, owner: 'partner_id' },
  { table: 'coach_note', column: 'sealed', place: `'coach-note:' || id`, owner: 'coach_id' },
  { table: 'thread_message', column: 'sealed', place: `'thread:' || partner_id || ':' || id`, owner: 'writer_id' },
  { table: 'coach_template', column: 'name_sealed', place: `'coach-template:' || id || ':name'`, owner: 'coach_id' },
  { table: 'coach_template', column: 'text_sealed', place: `'coach-template:' || id || ':text'`, owner: 'coach_id' },
  { table: 'session', column: 'place_sealed', place: `'session:' || id`, owner: 'place_by' },
  { table: 'safety_said', column: 'sealed', place: `'safety_said.sealed:' || id` },
  { table: 'safety_act', column: 'sealed', place: `'safety_act.sealed:' || id` },
  { table: 'operator_mail', column: 'sealed', place: `'operator-mail:' || id` },
  { table: 'person_key', column: 'wrapped', place: `'person-key:' || person_id` },
  { table: 'coach_authenticator', column: 'sealed', place: `'authenticator:' || coach_id` },
  { table: 'lookup_secret', column: 'wrapped', place: `'lookup-secret'` },
  { table: 'sealing_key', column: 'tokens', place: `'retired-key:' || id` },
];
