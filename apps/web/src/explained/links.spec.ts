import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { explanationsForCoaches, explanationsForCouples } from '@troth/domain';

const pages = new URL('../', import.meta.url).pathname;
const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

function placesOf(link: 'HowLink' | 'CoachHowLink'): string[] {
  return sources.flatMap((file) =>
    [...readFileSync(join(pages, file), 'utf8').matchAll(new RegExp(`<${link} about="([^"]*)"`, 'g'))].map(
      ([, place]) => place!,
    ),
  );
}

describe('the links to how a figure is worked out', () => {
  it.each([
    ['HowLink', explanationsForCouples],
    ['CoachHowLink', explanationsForCoaches],
  ] as const)('of %s lead to places that are there', (link, explanations) => {
    const there = explanations.map(({ id }) => id);
    expect(placesOf(link).length).toBeGreaterThan(2);
    expect(placesOf(link).filter((place) => !there.includes(place))).toEqual([]);
  });
});
