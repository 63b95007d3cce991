import { get } from "node:http";
import { startBuiltApp } from "./built-app.ts";
import { signInAs } from "./cookies.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { sum } from "./load.ts";

/** Bytes of everything a browser fetches the first time, and of one more page when it has kept the rest. */
export async function bytesOfVisit(_effort: Effort): Promise<Figure[]> {
  const app = await startBuiltApp();
  try {
    const first = await fetched(`${app.url}/sign-in`);
    const files = [...new Set(filesOf(first.text))];
    const sizes = await Promise.all(files.map(async (file) => (await fetched(`${app.url}${file}`)).bytes));
    const later = await fetched(`${app.url}/board`, await signInAs(app.url, "/board"));
    const today = await fetched(`${app.url}/today`, await signInAs(app.url, "/today"));
    return [
      figure(
        "first visit, all files",
        (first.bytes + sum(sizes)) / 1000,
        "kB",
        "budget",
        100,
        files.length + 1,
      ),
      figure("a later page (board)", later.bytes / 1000, "kB", "budget", 15, 1),
      figure("a later page (today)", today.bytes / 1000, "kB", "budget", 15, 1),
    ];
  } finally {
    await app.stop();
  }
}

const filesOf = (html: string): string[] =>
  [...html.matchAll(/<(?:link|script|img)[^>]*(?:href|src)="(\/[^"]+)"/g)].map((found) =>
    (found[1] ?? "").replaceAll("&amp;", "&"),
  );

/** The body as it travels, brotli where offered; and, for reading on, the same page unpacked. */
async function fetched(url: string, cookie = ""): Promise<{ bytes: number; text: string }> {
  const bytes = await new Promise<number>((resolve, reject) => {
    const request = get(url, { headers: { cookie, "accept-encoding": "br" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}.`));
      let size = 0;
      answer.on("data", (chunk: Buffer) => (size += chunk.length));
      answer.on("end", () => resolve(size));
    });
    request.on("error", reject);
  });
  return { bytes, text: await (await fetch(url, { headers: { cookie } })).text() };
}
