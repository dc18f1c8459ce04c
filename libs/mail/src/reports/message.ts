/** What this room reads of a parsed message. */
export interface FailureMessage {
  readonly header: (name: string) => string | undefined;
  readonly sender: string | null;
  readonly from: string;
  readonly subject: string;
  readonly contentType: string;
  readonly text: string;
  readonly parts: readonly { readonly type: string; readonly text: string }[];
}
