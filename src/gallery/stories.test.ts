import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { routesOf } from "../routes.ts";
import { folderNames } from "./folders.ts";
import { storiesIn } from "./stories.ts";
import { slugOf } from "./story-address.ts";

const all = folderNames.flatMap((folder) => storiesIn[folder].map((story) => ({ folder, story })));

test.each(all)("$folder: $story.name", ({ story }) => {
  expect(renderToStaticMarkup(story.draw())).not.toMatch(/undefined|\[object|Invalid Date|NaN/);
});

test("each story has an address of its own", () => {
  for (const folder of folderNames) {
    const slugs = storiesIn[folder].map(slugOf);
    expect(new Set(slugs).size, folder).toBe(slugs.length);
  }
});

test("the live stage has no gallery, no personas and no outbox", () => {
  const paths = (stage: "demo" | "live"): string[] => routesOf(stage).map((route) => route.path);
  const ours = /^\/(gallery|personas|outbox)/;
  expect(paths("demo").some((path) => ours.test(path))).toBe(true);
  expect(paths("live").filter((path) => ours.test(path))).toEqual([]);
});
