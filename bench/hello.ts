// The control for memory and cold start: the smallest Fastify there is, on the port it is told.
import fastify from "fastify";

const app = fastify();
app.get("/", () => "hello");
await app.listen({ port: Number(process.env["PORT"]), host: "127.0.0.1" });
