import type { FastifyRequest } from "fastify";
import type { UploadedFile } from "./asked.ts";
import { Stop } from "./refuse.ts";
import { asTyped, type Typed } from "./typed.ts";

/** A form with files: its fields as typed and its files in memory, each within the server's size cap. */
export async function readFiles(request: FastifyRequest): Promise<{ typed: Typed; files: UploadedFile[] }> {
  const fields: Record<string, string[]> = {};
  const files: UploadedFile[] = [];
  for await (const part of request.parts()) {
    if (part.type === "field") (fields[part.fieldname] ??= []).push(String(part.value));
    else {
      const bytes = await part.toBuffer().catch(() => {
        throw new Stop(413, "That file is larger than 6 MB. Save a smaller copy and send that.");
      });
      if (bytes.length > 0) files.push({ field: part.fieldname, filename: part.filename, bytes });
    }
  }
  return {
    typed: asTyped(
      Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v.length === 1 ? v[0] : v])),
    ),
    files,
  };
}
