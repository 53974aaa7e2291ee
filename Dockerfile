# The API alone; NEO4J_URI and NEO4J_PASSWORD name the database it reads from.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json vite.config.ts ./
COPY explorer explorer
# The pages show the server's own limits.
COPY src src
# Builds the pages too, by the script "prepare".
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE ./
COPY schema schema
COPY src src
COPY explorer/generated/persisted-documents.json explorer/generated/
COPY seed seed
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` does, without npm in between, so that SIGTERM arrives.
CMD ["node", "--import", "tsx", "src/main.ts"]
