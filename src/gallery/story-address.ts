import type { Story } from "../ui/index.ts";

/** A story's part of its address, made from its name: "Nobody has answered" → "nobody-has-answered". */
export const slugOf = (story: Story): string =>
  story.name
    .toLowerCase()
    .replaceAll("’", "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export const addressOf = (folder: string, story: Story): string => `/gallery/${folder}/${slugOf(story)}`;
