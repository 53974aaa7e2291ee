# The API alone; NEO4J_URI and NEO4J_PASSWORD name the database it reads from.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json vite.config.ts ./
RUN npm ci --ignore-scripts
COPY explorer explorer
COPY src src
# The server with all that it imports, and the pages, which show the server's own limits.
RUN npm run build

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0
COPY --from=build /app/dist dist
COPY package.json run.js LICENSE NOTICE ./
COPY schema schema
COPY explorer/generated/persisted-documents.json explorer/generated/
COPY seed seed
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` does, without npm in between, so that SIGTERM arrives.
CMD ["node", "run.js", "main"]
