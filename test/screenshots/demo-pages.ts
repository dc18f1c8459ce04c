import type { Persona } from '@troth/contract';
import type { Visitor } from '../browser/visitor.js';
import type { Standalone } from '../browser/standalone.js';
import type { Album } from './album.js';

const ofCoach = ['/coach/account', '/coach/practice', '/coach/practice/figures', '/coach/safety', '/coach/audit'];
const ofPartner = ['/us', '/us/messages', '/us/agreed', '/us/before', '/us/my-data', '/preferences'];

/** The demo's people after their twelve weeks: the coach with every couple, and partners on their own pages. */
export async function takeDemoPages(troth: Standalone, visitor: Visitor, album: Album): Promise<void> {
  const looksAt = async (path: string, state: string, shown = path) => {
    await visitor.open(path);
    await visitor.page.locator('main:not(:has(p[data-waiting])) :is(h1, h2)').first().waitFor();
    await album.take(visitor.page, shown, state);
  };
  await looksAt('/welcome', 'demo');
  const people = await troth.ask<Persona[]>('GET', '/dev/personas');
  for (const { id, name } of people) {
    const request = { data: { id }, headers: { origin: troth.url } };
    await visitor.page.request.post(`${troth.url}/dev/personas`, request);
    if (id !== 'coach') for (const path of ofPartner) await looksAt(path, `demo, ${name}`);
    else {
      await looksAt('/coach', 'demo');
      for (const path of ofCoach) await looksAt(path, 'demo');
      for (const couple of await couplesOf(visitor))
        await looksAt(couple.path, `demo, ${couple.name}`, '/coach/couples');
    }
  }
}

/** The couples on the coach's list, in a window that shows all of its rows. */
async function couplesOf(visitor: Visitor): Promise<{ path: string; name: string }[]> {
  const usual = visitor.page.viewportSize();
  await visitor.page.setViewportSize({ width: 1280, height: 8_000 });
  await visitor.open('/coach');
  const links = visitor.page.locator('a[href^="/coach/couples/"]');
  await links.first().waitFor();
  const found = await links.evaluateAll((all) =>
    all.map((one) => ({ path: one.getAttribute('href')!.replace(/[?#].*/, ''), name: one.textContent ?? '' })),
  );
  if (usual) await visitor.page.setViewportSize(usual);
  return found.filter(({ path }, index) => found.findIndex((one) => one.path === path) === index);
}
