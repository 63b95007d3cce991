import { expect, test } from "vitest";
import { worriedFrom } from "./worried-from.ts";

const id = "0c0ffee0-0000-4000-8000-000000000001";
test.each([
  ["/today", "/worried"],
  ["/", "/worried"],
  [`/relationships/${id}`, `/worried?from=relationship&from-id=${id}`],
  [`/relationships/${id}/ground-rules`, `/worried?from=relationship&from-id=${id}`],
  [`/people/${id}`, `/worried?about=${id}&from=person&from-id=${id}`],
  [`/supporters/${id}`, `/worried?about=${id}&from=person&from-id=${id}`],
  [`/posts/${id}`, `/worried?from=post&from-id=${id}`],
  [`/concerns/${id}`, "/worried"],
  ["/people/new", "/worried"],
  [`/people/${id}x`, "/worried"],
])("from %s, “I’m worried” leads to %s", (path, to) => {
  expect(worriedFrom(path)).toBe(to);
});
