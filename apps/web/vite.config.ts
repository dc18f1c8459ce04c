import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './build/chunk-groups.ts';
import { compressFiles } from './build/compress-files.ts';
import { inEachLanguage } from './build/in-each-language.ts';
import { offlineWorker } from './build/offline-worker.ts';
import { pageHeads } from './build/page-heads.ts';
import { textsFor } from './build/texts-for.ts';
import { themeStyles } from './build/theme-styles.ts';
import { withoutVariables } from './build/without-variables.ts';

/** The page is built from the domain's sources, so that no other build has to come first. */
export default defineConfig(async ({ mode }) => ({
  plugins: [
    react(),
    themeStyles(),
    withoutVariables(),
    inEachLanguage(await textsFor(mode)),
    pageHeads({
      first: 'src/first.ts',
      router: 'src/Routed.tsx',
      withoutRouter: ['check-in'],
      // The mailbox and the welcome are the demo's; in a preview stands what is on a couple's own page.
      onlyFor: { coach: /^(coach|mailbox$)/, us: /^(us|coach-preview-page)$/, demo: /^welcome$/ },
    }),
    offlineWorker(),
    compressFiles(),
  ],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
}));
