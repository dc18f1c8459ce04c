const FONTS = ['Atkinson Hyperlegible Next Variable', 'Literata Variable'];
const PATIENCE_MS = 250;

/**
 * A page once its fonts are here too, for one whose large letters would wrap elsewhere in a font of the device; after a
 * moment without them, for it is sooner read in those than not at all.
 */
export async function inOurFonts<Page>(page: Promise<Page>): Promise<Page> {
  const fonts = Promise.allSettled(FONTS.map((font) => document.fonts.load(`1em "${font}"`)));
  const loaded = await page;
  await Promise.race([fonts, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return loaded;
}
