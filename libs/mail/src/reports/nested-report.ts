const LIMIT = 65_536;

/**
 * The status part (RFC 3464) of a report that a gateway passes on within a message of its own, as it stands in that
 * report's raw text; null where the text is no report.
 */
export function nestedStatus(raw: string): string | null {
  const text = raw.slice(0, LIMIT).replace(/\r\n?/g, '\n');
  const head = text.slice(0, headEnd(text));
  if (!/^content-type:[ \t]*multipart\/report/im.test(head)) return null;
  const part = /^content-type:[ \t]*message\/(?:global-)?delivery-status/im.exec(text);
  if (!part) return null;
  const body = text.slice(part.index);
  const status = body.slice(headEnd(body)).trimStart();
  const end = status.indexOf('\n--');
  return end < 0 ? status : status.slice(0, end);
}

function headEnd(text: string): number {
  const end = text.indexOf('\n\n');
  return end < 0 ? text.length : end;
}
