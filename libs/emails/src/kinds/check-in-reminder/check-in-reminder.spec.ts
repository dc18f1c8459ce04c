import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the gentle reminder', () => {
  it('leaves the choice open and is the only one', async () => {
    const email = await renderPreview('check-in-reminder');
    expect(email.subject).toBe('Still open: your check-in, 23–29 November');
    expect(saysInBoth(email, 'If it is not, that is all right too.')).toBe(true);
    expect(saysInBoth(email, 'We remind you once and no more.')).toBe(true);
  });
});
