FROM node:24-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /parley
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build /parley/package.json ./
COPY --from=build /parley/node_modules node_modules
COPY --from=build /parley/dist dist
COPY --from=build /parley/server/queries/library server/queries/library
COPY --from=build /parley/seed/us-russia-28-point-plan seed/us-russia-28-point-plan
# Where the embedded store lies unless Neo4j is named: `docker run --init --volume parley:/parley/.parley …` keeps it.
RUN mkdir .parley && chown node .parley
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Serves, or runs the command that is named: seed, query …; --help lists them.
ENTRYPOINT ["node", "dist/server/container.js"]
