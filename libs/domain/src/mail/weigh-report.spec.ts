import { describe, expect, it } from '@jest/globals';
import { weighReport } from './weigh-report.js';

describe('a delivery report', () => {
  it.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])(
    'of a failure with %s is about a dead address',
    (status) => {
      expect(weighReport({ action: 'failed', status })).toBe('hard');
    },
  );

  it.each(['5.2.2', '4.4.7', '5.0.0', '5.4.1', '5.3.4', null])('of a failure with %s may pass', (status) => {
    expect(weighReport({ action: 'failed', status })).toBe('soft');
  });

  it('of a policy is about us', () => {
    expect(weighReport({ action: 'failed', status: '5.7.1' })).toBe('about-us');
  });

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])(
    'that it was %s weighs nothing, whatever its code',
    (action) => {
      expect(weighReport({ action, status: '5.1.1' })).toBe('none');
    },
  );
});
