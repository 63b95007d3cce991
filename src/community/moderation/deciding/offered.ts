import type { Role } from "../../../words/roles.ts";
import type { ReportCase } from "../report-case.ts";
import type { StrikeKind } from "../../writing/strike.ts";
import type { Does } from "./does.ts";

/** What holds for a member for a time. */
export const strikesOf: Partial<Record<Does, StrikeKind>> = {
  warn: "warning",
  "read only": "read only",
  "held first": "held first",
  "no reactions": "no reactions",
  out: "out",
};

/** What a supporter on a shift may decide by herself: nothing that lasts. */
const bySupporters: readonly Does[] = ["nothing", "ask edit", "hide", "slow", "concern", "myth"];
const aboutWords: readonly Does[] = ["ask edit", "hide", "remove"];
const aboutMember: readonly Does[] = ["warn", "read only", "held first", "no reactions", "out"];
const aboutThread: readonly Does[] = ["slow", "close"];

type Of = Pick<ReportCase, "thingKind" | "nameHidden" | "threadId" | "spaceId"> & { aboutMember: boolean };

/** What can be decided about a thing of this kind, by somebody in this role, gentlest first. */
export function offered(of: Of, role: Role): Does[] {
  const isWritten = of.thingKind === "post" || of.thingKind === "thread";
  const all: Does[] = [
    "nothing",
    ...(isWritten ? aboutWords : []),
    ...(of.aboutMember && of.spaceId
      ? aboutMember.filter((does) => does !== "held first" || !of.nameHidden)
      : []),
    ...(of.threadId ? aboutThread : []),
    ...(of.aboutMember ? [] : (["talked"] as const)),
    "concern",
    ...(isWritten ? (["myth"] as const) : []),
  ];
  return role === "supporter" ? all.filter((does) => bySupporters.includes(does)) : all;
}
