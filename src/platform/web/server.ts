import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { handle } from "./handle.ts";
import type { Route } from "./route.ts";
import { troubleInServer } from "./trouble.ts";
import type { WebParts } from "./web-parts.ts";

const mebibyte = 1024 * 1024;

/** The web server: headers, parsing and the table of URLs; it knows no feature. */
export async function openWeb(parts: WebParts): Promise<FastifyInstance> {
  const app = fastify({
    // ids only: an address line may hold what somebody searched for, so not even that is logged with its query
    logger: {
      level: parts.logLevel,
      serializers: { req: (r) => ({ method: r.method, route: r.routeOptions?.url }) },
    },
    bodyLimit: mebibyte,
    trustProxy: parts.trustProxy ?? false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  await app.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: false,
    hsts: parts.secureCookies ? { maxAge: 31_536_000 } : false,
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: mebibyte });
  await app.register(multipart, {
    limits: { fileSize: 6 * mebibyte, files: 2, fields: 200, fieldSize: mebibyte },
  });
  await app.register(rateLimit, { global: false });
  await app.register(fastifyStatic, {
    root: parts.publicFolder,
    prefix: "/assets/",
    preCompressed: true,
    immutable: true,
    maxAge: "365d",
    index: false,
    setHeaders: (reply, path) => {
      // the script that answers without a signal keeps its name, is asked for each time, and speaks for every page
      if (!/\/(push-)?sw\.js(\.br|\.gz)?$/.test(path)) return;
      reply.header("cache-control", "no-cache");
      reply.header("service-worker-allowed", "/");
    },
  });
  for (const route of parts.routes) addRoute(app, parts, route);
  troubleInServer(app, parts);
  return app;
}

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    "default-src": ["'self'"],
    // the one style Turbo writes itself, for the bar that shows a slow page is on its way; its text decides the hash
    "style-src": ["'self'", "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"],
    "img-src": ["'self'", "data:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  },
};

function addRoute(app: FastifyInstance, parts: WebParts, route: Route): void {
  app.route({
    method: route.method,
    url: route.path,
    ...(route.limit
      ? {
          config: {
            rateLimit: {
              max: parts.stage === "demo" ? route.limit.max * 100 : route.limit.max,
              timeWindow: route.limit.seconds * 1000,
              keyGenerator: (request: { ip: string }) => `${route.method} ${route.path} ${request.ip}`,
            },
          },
        }
      : {}),
    handler: (request, reply) => handle(parts, route, request, reply),
  });
}
