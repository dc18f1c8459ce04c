import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';
import { pageHeads } from './build/page-heads.ts';
import { parseMessages } from './build/parse-messages.ts';
import { textsFor } from './build/texts-for.ts';
import { themeStyles } from './build/theme-styles.ts';

// Few files rather than small ones: on a slow line each costs a turn. What `first.ts` needs stays apart and small.
const ahead =
  /apps\/web\/src\/(first|api\/(call|url-of|problem|idempotency|look-ahead)|device\/storage|links\/(opened-links|read-fragment))\.ts$/;
const everywhere = [
  /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-query|query-core)|intl-messageformat|@formatjs\/[^/]+)\//,
  /libs\/messages\/src\//,
  /@mantine\/core\/.*\/(Button|TextInput|Textarea)\.mjs$/,
  /apps\/web\/src\/(layout\/(?!CoachFrame|PageNotFound|TakeAlong|Withdrawn)|links\/(?!BehindLink)|brand\/|dates\/|speech\/)/,
  /apps\/web\/src\/forms\/(WhatTheCoachSees|FormSection|FormTrouble|PromiseFields|useFaults)/,
  /apps\/web\/src\/explained\/(HowLink|messages)/,
  /apps\/web\/src\/safe\/(WordsField|messages)/,
  /apps\/web\/src\/(styles\/(mantine|palette|base)\.css|demo\/)|@troth\/theme\.css|node_modules\/@fontsource-variable\/[^/]+\/index\.css/,
  /libs\/domain\/src\/(consistency\/(consistency-score|score-in-words)|calendar\/local-week)\.ts$/,
];

/** The page is built from the domain's sources, so that no other build has to come first. */
export default defineConfig(async ({ mode }) => ({
  plugins: [
    react(),
    themeStyles(),
    parseMessages(await textsFor(mode)),
    pageHeads({ first: 'src/first.ts', router: 'src/Routed.tsx', withoutRouter: ['check-in'] }),
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
        codeSplitting: {
          groups: [
            { name: 'ahead', test: ahead, priority: 2 },
            { name: 'everywhere', test: (id: string) => everywhere.some((one) => one.test(id)), priority: 1 },
          ],
        },
      },
    },
  },
}));
