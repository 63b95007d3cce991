import { sayMinutes } from "../../../words/duration.ts";
import { plural } from "../../../words/lists.ts";

/** One reply as far as a pattern needs it: `by` tells authors apart and says nothing of who they are. */
export type Reply = { by: string; at: Date; words: string; flags: number };
export type Argument = { score: number; because: string[] };
/** How many different members have flagged posts of the conversation in so many minutes. */
export type Flagging = { members: number; minutes: number };

/** So many different members' flags are a pattern by themselves; fewer are not even said, or they would be known. */
export const flaggersNeeded = 3;
export const usualFlagMinutes = 60;
const enough = 4;
const nobody: Flagging = { members: 0, minutes: usualFlagMinutes };
const hoursBack = 3;
const newest = 14;
// said to somebody, not about one's own day; a list for people to look, never to hide anything by
const sharp =
  /\b(you (always|never|clearly|obviously|people|lot)|people like you|how dare|shut up|stop (telling|lecturing|it)|get over (it|yourself)|grow up|calm down|rubbish|nonsense|ridiculous|stupid|idiot|pathetic|selfish|disgusting|ashamed|what is wrong with you|that['’]s not what i said|as i said|read what i|whatever)\b/iu;
const warm = /\b(thank you|thanks|so sorry|hug|well done|congratulations|me too|with you|lovely)\b/iu;

const shouts = (words: string): boolean => {
  const letters = words.replace(/[^\p{L}]/gu, "");
  return letters.length >= 12 && letters.replace(/[^\p{Lu}]/gu, "").length / letters.length > 0.6;
};
const isSharp = ({ words }: Reply): boolean =>
  (sharp.test(words) || shouts(words) || /[!?]{3,}/.test(words)) && !(warm.test(words) && !shouts(words));

/**
 * Whether a conversation may be turning into an argument (C18): the same two going back and forth, quickly, sharply, flagged;
 * or several members flagging it within the time the organisation says.
 * Pace alone is never one: people who comfort each other write fast too. A suggestion to a person on shift, and nothing else.
 * @param replies in the order they were written
 */
export function argumentIn(
  replies: readonly Reply[],
  now: Date,
  flagging: Flagging = nobody,
): Argument | null {
  const since = now.getTime() - hoursBack * 3_600_000;
  const recent = replies.filter(({ at }) => at.getTime() >= since).slice(-newest);
  const sharpOnes = recent.filter(isSharp);
  const flags = recent.reduce((sum, each) => sum + each.flags, 0);
  const several = flagging.members >= flaggersNeeded;
  if (sharpOnes.length === 0 && flags < 2 && !several) return null;
  const { turns, minutes } = longestExchange(recent);
  const sides = new Set(sharpOnes.map(({ by }) => by)).size;
  const because = [
    ...(turns >= 4
      ? [
          `The same two have answered each other ${plural(turns, "time")}${minutes <= 20 ? `, within ${plural(Math.max(1, Math.round(minutes)), "minute")}` : ""}.`,
        ]
      : []),
    ...(sharpOnes.length > 0
      ? [
          `${plural(sharpOnes.length, "post sounds", "posts sound")} sharp, or ${sharpOnes.length === 1 ? "shouts" : "shout"}.`,
        ]
      : []),
    ...(several
      ? [`${plural(flagging.members, "member")} flagged posts of it within ${sayMinutes(flagging.minutes)}.`]
      : []),
    ...(flags > 0 ? [`${plural(flags, "flag")} from members.`] : []),
  ];
  const score =
    (turns >= 6 ? 3 : turns >= 4 ? 2 : 0) +
    (turns >= 4 && minutes <= 20 ? 1 : 0) +
    Math.min(sharpOnes.length, 4) +
    (sides > 1 ? 1 : 0) +
    Math.min(flags, 3) +
    (several ? enough : 0);
  return score >= enough ? { score, because } : null;
}

/** How often the same two took turns at the longest, and in how many minutes. */
function longestExchange(replies: readonly Reply[]): { turns: number; minutes: number } {
  let best = { turns: 0, minutes: 0 };
  for (let from = 0; from < replies.length; from++) {
    let to = from;
    while (
      to + 1 < replies.length &&
      replies[to + 1]?.by !== replies[to]?.by &&
      (to === from || replies[to + 1]?.by === replies[to - 1]?.by)
    )
      to++;
    const turns = to - from;
    if (turns > best.turns)
      best = {
        turns,
        minutes: ((replies[to]?.at.getTime() ?? 0) - (replies[from]?.at.getTime() ?? 0)) / 60_000,
      };
  }
  return best;
}
