import { describe, expect, it } from '@jest/globals';
import { recipientsIn } from './recipients-in.js';

const named = (header: string) =>
  recipientsIn(Buffer.from(`${header}\r\n\r\nTo: body@in.troth.example`), 'in.troth.example');

describe('the recipients that a message names', () => {
  it('are those at our domain, each once, folded or with names', () => {
    const header =
      'To: "Troth, us" <Reply-a@in.troth.example>,\r\n\tother@else.example\r\nDelivered-To: reply-a@IN.troth.example';
    expect(named(header)).toEqual(['reply-a@in.troth.example']);
  });

  it('are never its sender, what it answers, or what stands in its text', () => {
    for (const header of [
      'From: x@in.troth.example',
      'Reply-To: x@in.troth.example',
      'Subject: to: x@in.troth.example',
    ])
      expect(named(header)).toEqual([]);
    expect(named('To: x@in.troth.example.else.example, x@notin.troth.example')).toEqual([]);
  });
});
