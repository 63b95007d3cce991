import { one, type Typed } from "../../platform/web/index.ts";
import { readLine } from "../../words/text.ts";
import type { SignedBy } from "../referral.ts";
import type { Gathering } from "./gathering.ts";

export const signedFields = ["referrerRole", "referrerTeam"] as const;

/** The professional's role and team, as this referral is signed (A2). */
export function readSigned(typed: Typed, name: string, { take }: Gathering): SignedBy {
  const role = take(
    "referrerRole",
    readLine(one(typed, "referrerRole"), {
      noun: "your role",
      max: 120,
      required: true,
      missing: "Enter your role, such as community midwife",
    }),
  );
  const team = take(
    "referrerTeam",
    readLine(one(typed, "referrerTeam"), {
      noun: "your team",
      max: 120,
      required: true,
      missing: "Enter your team or the place where you work",
    }),
  );
  return { name, role: role ?? "", team: team ?? "" };
}
