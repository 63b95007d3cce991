import type { Story } from "./story.ts";
import { trouble } from "./trouble.tsx";

const stopped = (status: number, name: string, sentence: string): Story => ({
  name: `${status}, ${name}`,
  draw: () => trouble.stopped(status, sentence).body,
});

export const stories: Story[] = [
  stopped(400, "unreadable", "Your browser sent something we could not read. Go back and try again."),
  stopped(
    403,
    "not hers to open",
    "Only coordinators of this programme open its referrals. Ask Ruth if you need to see one.",
  ),
  stopped(
    404,
    "no such page",
    "We could not find that page. It may have moved, or it may not be yours to see.",
  ),
  stopped(
    409,
    "changed meanwhile",
    "Somebody else accepted this referral while you were reading it. Look again before you decide.",
  ),
  stopped(
    413,
    "too much at once",
    "That is more than we can take in one go. Make it shorter, or send it in parts.",
  ),
  stopped(
    429,
    "too often",
    "That was asked for many times in a short while. Wait a few minutes, then try again.",
  ),
  stopped(
    500,
    "our fault",
    "Something went wrong on our side. It has been written down. Try again in a minute.",
  ),
  stopped(
    503,
    "records away",
    "We cannot reach our records just now. Nothing is lost. Try again in a minute.",
  ),
  {
    name: "Send again, with what was typed",
    draw: () =>
      trouble.sendAgain(
        "/gallery",
        {
          who: "Chloe",
          note: "We walked to the library and back. She slept four hours. She would like to come to the group on Monday if I come too.",
          help: ["call", "text"],
        },
        "This page was open for a long time.",
      ).body,
  },
  {
    name: "Send again, when nothing could be saved",
    draw: () => trouble.sendAgain("/gallery", { note: "" }, "We could not save this just now.", 503).body,
  },
];
