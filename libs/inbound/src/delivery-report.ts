import { tellingStatus } from './enhanced-status.js';
import { fieldBlocks, type Fields } from './field-blocks.js';

/** The actions of RFC 3464, the mildest first. */
const actions = ['delivered', 'relayed', 'expanded', 'delayed', 'failed'] as const;

export interface DeliveryReport {
  readonly kind: 'delivery-report';
  readonly action: (typeof actions)[number];
  /** Such as `5.1.1`; null where the report names none. */
  readonly status: string | null;
}

/**
 * Reads a message/delivery-status part (RFC 3464). Our messages go to one address each; where a list or a forwarding
 * made several of it, the mildest word counts: an address is not dead while one behind it lives. Null without a word.
 */
export function readDeliveryStatus(text: string): DeliveryReport | null {
  const reports = fieldBlocks(text).flatMap(perRecipient);
  return reports.sort((x, y) => severity(x) - severity(y))[0] ?? null;
}

function perRecipient(fields: Fields): DeliveryReport[] {
  const action = actions.find((known) => known === fields.get('action')?.toLowerCase());
  if (!action) return [];
  return [
    { kind: 'delivery-report', action, status: tellingStatus(fields.get('status'), fields.get('diagnostic-code')) },
  ];
}

/** Among failures, one that may pass is milder than one for good. */
function severity({ action, status }: DeliveryReport): number {
  return actions.indexOf(action) * 2 + (status?.startsWith('5') ? 1 : 0);
}
